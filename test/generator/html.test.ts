import { describe, expect, it } from "vitest";
import { textOf } from "../../generator/view/text.js";
import { withoutHtml } from "../../generator/view/html.js";

describe("HTML in a description", () => {
  it.each([
    ["<p>Returns a <b>charge</b>.</p>", "Returns a **charge**."],
    ["One<br/>two<BR>three", "One\ntwo\nthree"],
    ["Any of<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>", "Any of\n\n- a\n\n- b"],
    [
      'See <a target="_blank" href="https://a.example/b">the <i>guide</i></a>.',
      "See [the guide](https://a.example/b).",
    ],
    ['See <a href="/docs/connect">Connect</a>.', "See Connect."],
    ['<a href="javascript:alert(1)">x</a>', "x"],
    [
      "**[Permissions](#permissions)** and [more](/docs/a)",
      "**Permissions** and more",
    ],
    [
      "[x](javascript:a) [y](https://a.example) `[z](#z)`",
      "[x](javascript:a) [y](https://a.example) `[z](#z)`",
    ],
    ["<h2>Notes</h2>Text", "**Notes**\n\nText"],
    ["Set <code>id</code> to <CODE>a&lt;b</CODE>", "Set `id` to `a<b`"],
    ["a &amp; b &#39;c&#x27; &nope;", "a & b 'c' &nope;"],
    // What is no tag of texts is text, and so is what shows a tag.
    ["a < b > c, List<String>, <id>", "a < b > c, List<String>, <id>"],
    ["Write `<br>` and `&amp;`", "Write `<br>` and `&amp;`"],
    ["```\n<p>a</p>\n```", "```\n<p>a</p>\n```"],
    ["<script>alert(1)</script>", "<script>alert(1)</script>"],
    ["&lt;b&gt; is bold", "<b> is bold"],
    ["<note> <p>Mind</p> </note>", "Mind"],
    ["Put a <note> in", "Put a <note> in"],
    ["<b>left open", "left open"],
  ])("%s", (html, markdown) => {
    expect(withoutHtml(html)).toBe(markdown);
  });

  it("is text of the document still, which is made safe as ever", () => {
    const { prose, cell, literal, code } = textOf(
      "<p>&lt;img src=x onerror=alert(1)&gt;</p>",
    );
    expect(prose).toBe("&lt;img src=x onerror=alert(1)>");
    expect(cell).not.toContain("<");
    // A value is what it is.
    expect(literal).toContain("<p>&lt;img");
    expect(code).toContain("<p>&lt;img");
  });

  it("takes time that grows with the text", () => {
    for (const part of [
      "<b",
      "<b>",
      "<a href=",
      "<!--",
      "`",
      "```",
      "&#",
      "<a >",
      "[a](#",
      "<note>",
    ]) {
      const began = performance.now();
      withoutHtml(part.repeat(200_000));
      expect(performance.now() - began, part).toBeLessThan(2000);
    }
  });
});
