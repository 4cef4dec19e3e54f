import { describe, expect, it } from "vitest";
import { templateActionIn } from "../../src/engine/templates.ts";

describe("actions of a template", () => {
  it.each([
    "replicas: {{ .Values.n }}",
    "{{- if .Values.on }}\na: 1\n{{- end }}",
    "  {{/* a comment of the template */}}",
    "- {{ .name }}",
    "- name: {{ .name }}-{{ .suffix }}",
    "  - - key: &a {{ .name }}",
    '"quoted key": {{ .name }}',
    "args: [--port, {{ .port }}]",
    "labels: { app: {{ .app }} }",
    "a: it's text\nb: {{ .b }}",
    "text: |\n  {{ text }}\nb: {{ .b }}",
    "- text: |\n    line\n  b: {{ .b }}",
    "- |\n  {{ text }}\n- {{ .b }}",
    "a: 1\r\nb: {{ .b }}\r\n",
  ])("are in %j", (text) => {
    const at = templateActionIn(text);
    expect(at).toBeDefined();
    expect(text.slice(at, (at ?? 0) + 2)).toBe("{{");
  });

  it.each([
    "",
    "a: 1",
    "a: { b: { c: 1 } }",
    "# {{ a comment }}",
    "a: 1 # {{ a comment }}",
    'a: "{{ in quotes }}"',
    "a: '{{ in quotes, isn''t it }}'",
    'a: [x, "{{ in quotes }}"]',
    'a: "an \\" escaped {{ quote }}"',
    "a: Hello {{ name }}",
    "a: Hello, {{ name }}",
    "a: 10 - {{ name }}",
    "a: |\n  {{ text }}\n\n  {{ text }}\nb: 1",
    "a: >-\n  {{ folded }}",
    "a: |2+ # a comment\n   {{ text }}",
    "- |\n  {{ text }}\n- 1",
    "- a: |\n    {{ text }}\n  b: 1",
    "  - text: &anchor !!str |\n      {{ text }}",
  ])("are not in %j", (text) => {
    expect(templateActionIn(text)).toBeUndefined();
  });

  it("are sought in linear time", () => {
    const texts = [
      "- ".repeat(200_000),
      "a: [".repeat(100_000),
      "{ a: ".repeat(100_000),
      `"`.repeat(200_001),
      "&a ".repeat(99_999),
    ];
    const start = performance.now();
    for (const text of texts) templateActionIn(`${text}{{`);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
