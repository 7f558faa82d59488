package config

import "reflect"

// Keys lists every key that the environment can set, as it is written in the file.
func Keys() []string {
	c := Default()
	var keys []string
	for _, v := range variables("", reflect.ValueOf(&c).Elem()) {
		keys = append(keys, v.key)
	}
	return keys
}
