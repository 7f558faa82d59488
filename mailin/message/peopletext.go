package message

import "github.com/twoyes/twoyes/workflow"

// People finds the people whom a text names with their addresses ("Anna Berg <anna@berg.example>", "ben@okafor.example"),
// in their order, each once.
func People(text string) []workflow.Address { return peopleIn(text) }
