package main

import (
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"github.com/twoyes/twoyes/internal/config"
	"github.com/twoyes/twoyes/workflow/postgres"
)

func (p *program) rewardsCommand() *cobra.Command {
	list := &cobra.Command{
		Use: "list", Short: "Gifts owed, given and decided against", Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return p.withStore(cmd.Context(), func(_ config.Config, store *postgres.Store) error {
				rewards, err := store.Rewards(cmd.Context())
				if err != nil {
					return err
				}
				if p.json {
					return p.printJSON(rewards)
				}
				if len(rewards) == 0 {
					_, err := fmt.Fprintln(p.out, "None.")
					return err
				}
				var rows [][]string
				for _, r := range rewards {
					rows = append(rows, []string{strconv.FormatInt(r.ID, 10), r.Ref, r.To, r.Give, r.Status, when(r.Since)})
				}
				return p.table([]string{"ID", "REF", "TO", "GIVE", "STATUS", "SINCE"}, rows)
			})
		},
	}
	sent := p.each("sent ID…", "Note that gifts are on their way", "sent",
		func(cmd *cobra.Command, store *postgres.Store, id int64) error {
			err := store.RewardSent(cmd.Context(), id, time.Now())
			if errors.Is(err, postgres.ErrNotOwed) {
				return fmt.Errorf("reward %d is not owed; twoyes rewards lists those that are", id)
			}
			return err
		})
	return group("rewards", "Gifts owed and given", list, sent)
}
