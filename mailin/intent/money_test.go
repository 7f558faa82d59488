package intent

import "testing"

func TestFindMoney(t *testing.T) {
	for _, c := range []struct{ text, amount, currency string }{
		{"£12,000", "12000", "GBP"},
		{"12k EUR", "12000", "EUR"},
		{"12.000 €", "12000", "EUR"},
		{"CHF 4'500", "4500", "CHF"},
		{"CHF 4’500.50", "4500.50", "CHF"},
		{"1,5 Mio. €", "1500000", "EUR"},
		{"€1.5m", "1500000", "EUR"},
		{"$ 2,500", "2500", ""},
		{"US$ 2,500.00", "2500", "USD"},
		{"2 500 euros", "2500", "EUR"},
		{"15 000 $ CAN", "15000", "CAD"},
		{"1.350,00 €", "1350", "EUR"},
		{"1.350,75 €", "1350.75", "EUR"},
		{"€ 9.750,-", "9750", "EUR"},
		{"7,800 pounds", "7800", "GBP"},
		{"250k USD", "250000", "USD"},
		{"20 grand", "20000", ""},
		{"22mila euro", "22000", "EUR"},
		{"480 mil pesos mexicanos", "480000", "MXN"},
		{"30 Tsd. Euro", "30000", "EUR"},
		{"kr 1,2 mill.", "1200000", ""},
		{"0.5 million dollars", "500000", ""},
		{"2,345 million euros", "2345000", "EUR"},
		{"R$ 5.000", "5000", "BRL"},
		{"400 euro per maand", "400", "EUR"},
		{"3 milhões de euros", "3000000", "EUR"},
		{"£850.5", "850.50", "GBP"},
		{"5000 Franken", "5000", "CHF"},
	} {
		got := findMoney(tidy(c.text))
		if len(got) != 1 || got[0].amount != c.amount || got[0].currency != c.currency {
			t.Errorf("findMoney(%q) = %+v, want %s %s", c.text, got, c.amount, c.currency)
		}
	}
}

func TestPlainAmount_refuses(t *testing.T) {
	for _, s := range []string{"1.2.3", "10.11.12", "1234567890123456789"} {
		if got, ok := plainAmount(s, 0); ok {
			t.Errorf("plainAmount(%q) = %s", s, got)
		}
	}
}

func TestValue_leavesOtherNumbersAlone(t *testing.T) {
	for _, text := range []string{"They signed on 12 May 2026", "Won! Call me on 01632 960123", "signed at 14:30", "We won, R-7F3K"} {
		if got := Read("check-in", text, sent); got.Value != nil {
			t.Errorf("%q: value = %v", text, *got.Value)
		}
	}
}

func FuzzFindMoney(f *testing.F) {
	for _, s := range []string{"£12,000", "1,5 Mio. €", "CHF 4'500", "12.000,50", "1'2'3", "kr. kr 5 k", "$ can 5"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = tidy(s)
		for _, m := range findMoney(s) {
			if m.from < 0 || m.to > len(s) || m.from >= m.to {
				t.Fatalf("%q: span %d to %d", s, m.from, m.to)
			}
			for _, r := range m.amount {
				if r != '.' && (r < '0' || r > '9') {
					t.Fatalf("%q: amount %q", s, m.amount)
				}
			}
		}
	})
}
