import { describe, expect, it } from "vitest";
import { errorsOf, outcomeOf, requiring } from "../../support/custom-rules.ts";

/** Expressions that are true in every implementation, after the conformance suite of CEL. */
const truths = {
  macros: [
    "[1, 2, 3].all(e, e > 0)",
    "![1, 2, 3].all(e, e > 1)",
    "[1, 2, 3].exists(e, e > 2)",
    "![].exists(e, e > 2)",
    "[].all(e, e > 2)",
    "[7, 8].exists_one(a, a == 7)",
    "![7, 7].exists_one(a, a == 7)",
    "[1, 2, 3].filter(x, x > 1) == [2, 3]",
    "[1, 2].map(x, x * x) == [1, 4]",
    "[1, 2, 3].map(x, x > 1, x * 2) == [4, 6]",
    "{'key1': 1, 'key2': 2}.all(k, k.startsWith('key'))",
    "{'key1': 1, 'key2': 2}.map(k, k).size() == 2",
    "[1, 2].map(x, [3, 4].map(y, x * y)) == [[3, 4], [6, 8]]",
    "[1, 2].exists(x, [x, 2].all(y, y == x))",
    // One true item is enough, even if others fail.
    "[1, 0].exists(x, 1 / x == 1)",
    "![1, 0].all(x, 1 / x == 2)",
  ],
  has: [
    "has({'a': 1}.a)",
    "!has({'a': 1}.b)",
    "'a' in {'a': 1}",
    "!('b' in {'a': 1})",
    "has(deployment.metadata.labels.region)",
  ],
  integers: [
    "2 + 1 == 3",
    "7 / 2 == 3",
    "-7 / 2 == -3",
    "-5 % 3 == -2",
    "2 * 3 - 1 == 5",
    "1 == 1.0",
    "1 < 1.5",
    "1.0 + 0.5 == 1.5",
    "5u > 4",
    "-(1) == -1",
    "9223372036854775807 > 0",
    "0xff == 255",
    "deployment.spec.sites[0].users + 1 == 4001",
  ],
  strings: [
    "'abc'.size() == 3",
    "size('äö😀') == 3",
    "'abc'.contains('b')",
    "'abc'.startsWith('ab') && 'abc'.endsWith('bc')",
    "'a' + 'b' == 'ab'",
    "'a' < 'b' && 'B' < 'a'",
    "'\\u00e4' == 'ä'",
    "r'\\d' == '\\\\d'",
    "'''it's''' == \"it's\"",
    "'a,b'.split(',') == ['a', 'b']",
    "['a', 'b'].join('-') == 'a-b'",
    "'AbC'.lowerAscii() == 'abc' && 'AbC'.upperAscii() == 'ABC'",
    "' a '.trim() == 'a'",
    "'abcd'.substring(1, 3) == 'bc'",
    "'abc'.indexOf('c') == 2",
    "'aXa'.replace('a', 'b') == 'bXb'",
    "'%s has %d'.format(['x', 3]) == 'x has 3'",
    "b'ab'.size() == 2",
  ],
  patterns: [
    "'pool01.contoso.com'.matches('^[a-z0-9-]+([.][a-z0-9-]+)+$')",
    "!'abc'.matches('^b')",
    "'abc'.matches('b')",
    "'Ä'.matches('\\\\p{L}')",
  ],
  conditionals: ["true ? true : 1 / 0 == 0", "(1 > 2 ? 'a' : 'b') == 'b'", "false ? false : true ? true : false"],
  logic: ["true || 1 / 0 == 0", "1 / 0 == 0 || true", "!(false && 1 / 0 == 0)", "!(1 / 0 == 0 && false)", "!false"],
  lists: [
    "1 in [1, 2]",
    "!(3 in [1, 2])",
    "[1] + [2] == [1, 2]",
    "[1, 2][1] == 2",
    "[[1]] == [[1]]",
    "[1, 2] != [2, 1]",
    "size([]) == 0",
  ],
  maps: [
    "{'a': 1}.a == 1",
    "{'a': 1}['a'] == 1",
    "{1: 'x'}[1] == 'x'",
    "size({'a': 1}) == 1",
    "{'a': 1, 'b': 2} == {'b': 2, 'a': 1}",
  ],
  conversions: [
    "int('42') == 42",
    "int(3.9) == 3",
    "double(2) == 2.0",
    "double('1.5e3') == 1500.0",
    "string(12) == '12' && string(true) == 'true'",
    "bool('true')",
    "type(1) == int && type('a') == string && type([]) == list && type({}) == map && type(null) == null_type",
    "type(timestamp(0)) == google.protobuf.Timestamp",
    "dyn(1) != dyn('1')",
    "null == null",
  ],
  times: [
    "timestamp('2026-03-29T02:30:00Z').getHours() == 2",
    "timestamp('2026-01-31T00:00:00Z').getMonth() == 0",
    "timestamp('2026-01-31T00:00:00Z').getDate() == 31",
    "timestamp('2026-12-31T00:00:00Z').getDayOfYear() == 364",
    "timestamp('2026-01-01T00:00:00Z') + duration('24h') == timestamp('2026-01-02T00:00:00Z')",
    "timestamp('2026-01-02T00:00:00Z') - timestamp('2026-01-01T00:00:00Z') == duration('86400s')",
    "duration('90m').getHours() == 1",
    "today == '2026-11-22' && today < '2027-01-01'",
    "timestamp(today + 'T00:00:00Z').getFullYear() == 2026",
  ],
} satisfies Record<string, readonly string[]>;

describe.each(Object.entries(truths))("%s", (_, expressions) => {
  it.each(expressions)("%s is true", (expression) => {
    expect(outcomeOf(expression)).toBe(true);
  });
});

describe("an expression that fails at run time", () => {
  it.each([
    ["1 / 0 == 1", "divide by zero"],
    ["1 % 0 == 1", "modulus by zero"],
    ["9223372036854775807 + 1 > 0", "overflow"],
    ["[1, 2][5] == 1", "index 5"],
    ["{'a': 1}.b == 1", 'no property "b"; test it with has({'],
    ["int('x') == 1", '"x" is not an int'],
    ["int('') == 0", '"" is not an int'],
    ["int('9999999999999999999') > 0", "is outside the range of int"],
    ["double('x') > 0.0", '"x" is not a double'],
    ["timestamp('yesterday') < timestamp(0)", "timestamp"],
    ["duration('soon') < duration('1s')", "duration"],
    ["'a'.matches(today + '(')", "missing closing )"],
    ["dyn(1) + dyn('a') == 1", "no matching overload"],
    ["[1, 0].all(x, 1 / x == 1)", "divide by zero"],
    ["dyn(1)", "expected a bool, found 1"],
  ])("%s is reported with the reason", (expression, reason) => {
    expect(outcomeOf(expression)).toContain(reason);
  });
});

describe("an expression that cannot be compiled", () => {
  it.each([
    ["", "-: the expression is empty"],
    ["1 +", '3: unexpected "+"'],
    ["(1", '1: unclosed "("'],
    ["1)", '2: unmatched ")"'],
    ["[1)", '3: unmatched ")"'],
    ["'abc", "1: unterminated string"],
    ["self = 1", '6: unexpected "="; did you mean ==?'],
    ["true and true", '6: unexpected "and"; did you mean &&?'],
    ["not true", '5: unexpected "true"'],
    ["foo(1) == 1", "1: unknown function foo;"],
    ["'a'.startWith('b')", '5: unknown function startWith; did you mean "startsWith"?'],
    ["[1].exist(x, true)", '5: unknown function exist; did you mean "exists"?'],
    ["[1].exists(x)", "5: wrong arguments for exists; write list.exists(item, …)"],
    ["startsWith('a', 'b')", "1: startsWith is a method; write ….startsWith(…)"],
    ["size(1) == 1", "1: size cannot be used with an int"],
    ["'a'.startsWith(1)", "5: startsWith of a string cannot be used with an int"],
    ["'a' + 1 == ''", "5: cannot add a string and an int; convert with string()"],
    ["1 == 'a'", "3: an int and a string are never equal"],
    ["1 in ['a']", "3: an int and a string are never equal"],
    ["1 && true", "1: expected a bool, found an int"],
    ["1 ? true : false", "1: expected a bool, found an int"],
    ["1", "-: require is an int; expected a bool"],
    ["[1]", "-: require is a list; expected a bool"],
    ["1.all(x, true)", "2: 1 is an int; expected a list or a map"],
    ["sel.kind == ''", '1: unknown name "sel"; did you mean "self"?'],
    ["constructor == 1", '1: unknown name "constructor";'],
    ["self.constructor == 1", '6: self (a deployment) has no property "constructor";'],
    ["self.__proto__ == 1", '6: self (a deployment) has no property "__proto__";'],
    [
      "self.spec.sites.name == ''",
      "17: self.spec.sites (a list) has no properties; use all, exists, filter or map for",
    ],
    ["self.spec['sitez'] == []", '10: a deployment spec has no property "sitez"'],
    ["today.year == 1", "7: today (a string) has no properties"],
    [
      "profile.userPerFrontEnd > 0",
      '9: profile (a profile) has no property "userPerFrontEnd"; did you mean "usersPerFrontEnd"?',
    ],
    ["'a'.matches('(?=a)')", "5: malformed pattern: unsupported Perl syntax: `(?=`"],
    ["google.protobuf.Int32Value{value: 1} == 1", "1: unknown type google.protobuf.Int32Value"],
    ["now() > today", "1: unknown function now;"],
    ["read('/etc/passwd') == ''", "1: unknown function read;"],
    ["env('HOME') == ''", "1: unknown function env;"],
  ])("%s is reported with reason and column", (expression, error) => {
    const errors = errorsOf(requiring(expression));
    expect(errors.join("\n")).toContain(`require ${error}`);
    for (const each of errors) expect(each).not.toMatch(/\binvalid\b|\bshould\b|\bplease\b|\.$/);
  });
});
