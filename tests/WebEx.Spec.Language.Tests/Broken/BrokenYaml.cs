using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Broken;

/// <summary>A command file that is no YAML any more.</summary>
internal static class BrokenYaml
{
    private const string Colon = "A colon with a blank behind it makes a key of what stands before it. Put the whole text in quotes.";
    private const string NotClosed = "The quote that opens this text is never closed. Put one at its end.";
    private const string NotOpened = "The quote that would open this text is missing; there is one at its end.";

    public static Dictionary<string, BrokenFile> All { get; } =
        new()
        {
            ["a key that is indented"] = Of("\naccess: host", "\n «access»: host", "This is indented by 1 blank; here it has to be 0."),
            ["a key that is indented behind a value in brackets"] = Of("\nsummary", "\n  «summary»", "This is indented by 2 blanks; here it has to be 0."),
            ["a key that is indented too little"] = Of(
                "\n  line: 3264",
                "\n  line: 3264\n «method»: GET",
                "This is indented by 1 blank; here it has to be 0 or 2."
            ),
            ["a key that is indented too much"] = Of("\n  success:", "\n   «success»:", "This is indented by 3 blanks; here it has to be 0 or 2."),
            ["an element that is indented too much"] = Of(
                "\n  - { use: backUrl",
                "\n   «-» { use: backUrl",
                "This is indented by 3 blanks; here it has to be 0 or 2."
            ),
            ["an element that is indented too little"] = Of(
                "\n  - { use: backUrl",
                "\n «-» { use: backUrl",
                "This is indented by 1 blank; here it has to be 0 or 2."
            ),
            ["a first key that is indented too little"] = Of(
                "\n  line: 3264",
                "\n «line»: 3264",
                "This is indented by 1 blank; here it has to be 2, as below."
            ),
            ["a brace that is not opened behind a key"] = Of(
                "InvalidMeetingKey: { line: 3288,",
                "InvalidMeetingKey: «line»: 3288,",
                "'{' is missing before this key: there is a '}' at the end of the line."
            ),
            ["a tab before an element"] = Of("\n  - { use: backUrl", "\n«\t»- { use: backUrl", "A tab cannot indent a line. Use blanks."),
            ["a tab behind a blank"] = Of("\n  line: 3264", "\n «\t»line: 3264", "A tab cannot indent a line. Use blanks."),
            ["a quote that is not closed"] = Of("section: \"DM: Delete Meeting command\"", "section: «\"»DM: Delete Meeting command", NotClosed),
            ["a quote that is not closed in a block"] = Of("summary: Deletes", "summary: «\"»Deletes", NotClosed),
            ["an apostrophe that is not closed"] = Of("summary: Deletes", "summary: «'»Deletes", NotClosed),
            ["a quote that is not closed at the end of the file"] = Of(
                "meaning: \"There is no meeting with that key, or it is not one of the user's.\"",
                "meaning: «\"»There is no meeting with that key, or it is not one of the user's.",
                NotClosed
            ),
            ["a quote that is not opened"] = Of("section: \"DM: Delete Meeting command\"", "section: «D»M: Delete Meeting command\"", NotOpened),
            ["a quote that is not opened in a block"] = Of(
                "summary: Deletes a meeting that the host has scheduled.",
                "summary: «D»eletes: a meeting.\"",
                NotOpened
            ),
            ["a quote within quotes"] = Of(
                "meaning: \"There is no meeting",
                "meaning: \"There is no «\"»meeting\"",
                "This quote ends the text, and something stands behind it. Within double quotes a quote is written '\\\"'."
            ),
            ["an apostrophe within quotes"] = Of(
                "summary: Deletes a meeting that the host has scheduled.",
                "summary: 'Deletes the host«'»s meeting.'",
                "This apostrophe ends the text, and something stands behind it. Within single quotes an apostrophe is written twice; or use double quotes."
            ),
            ["a backslash"] = Of(
                "meaning: \"There is no",
                "meaning: \"There is «\\m»no",
                "'\\m' means nothing within double quotes. Write '\\\\' for a backslash, or put the text in single quotes."
            ),
            ["a colon in a text"] = Of("summary: Deletes a", "summary: Deletes«:» a", Colon),
            ["a colon at the end of a text"] = Of("has scheduled.", "has scheduled«:»", Colon),
            ["a colon in a text in braces"] = Of("meaning: The key of", "meaning: The key«:» of", Colon),
            ["a colon without a blank"] = Of("access: host", "access«:»host", "A blank is missing behind this colon."),
            ["a key without a colon"] = Of(
                "access: host",
                "«access host»",
                "This line is neither a key with a colon and a blank, nor an element of a list with a hyphen and a blank."
            ),
            ["an at sign"] = Of("summary: Deletes", "summary: «@»Deletes", "A text cannot begin with '@'. Put it in quotes."),
            ["a backtick"] = Of("summary: Deletes", "summary: «`»Deletes", "A text cannot begin with '`'. Put it in quotes."),
            ["a percent sign"] = Of("summary: Deletes", "summary: «%»Deletes", "A text cannot begin with '%'. Put it in quotes."),
            ["an at sign in braces"] = Of("meaning: The key of", "meaning: «@»The key of", "A text cannot begin with '@'. Put it in quotes."),
            ["a greater sign before a text"] = Of("summary: Deletes a", "summary: «>» Deletes a", "A text cannot begin with '>'. Put it in quotes."),
            ["a brace that is not closed"] = Of(
                "- { use: meetingKey, line: 3261, errors: { invalid: InvalidMeetingKey } }",
                "- «{» use: meetingKey, line: 3261, errors: { invalid: InvalidMeetingKey }",
                "'{' is never closed: '}' is missing."
            ),
            ["an inner bracket that is not closed"] = Of(
                "adds: [MK], erratum",
                "adds: «[»MK, erratum",
                "'[' is not closed: ']' is missing before the '}' in column 155."
            ),
            ["a bracket that is not closed"] = Of(
                "success: [ { code: MK, name: MeetingKey, type: key, meaning: The key of the meeting given., erratum: meeting-key-on-delete } ]",
                "success: «[» { code: MK, name: MeetingKey, type: key, meaning: The key of the meeting given., erratum: meeting-key-on-delete }",
                "'[' is never closed: ']' is missing."
            ),
            ["a brace too many"] = Of("errors: \"Table 2-32\" }", "errors: \"Table 2-32\" } «}»", "'}' closes nothing."),
            ["a brace that is not opened"] = Of(
                "- { use: backUrl, line: 3260, erratum: home-page-or-list }",
                "- «use»: backUrl, line: 3260, erratum: home-page-or-list }",
                "'{' is missing before this key: there is a '}' at the end of the line."
            ),
            ["a brace in a text"] = Of(
                "meaning: The key of",
                "meaning: The key «{»n} of",
                "'{' opens a bracket within a text without quotes. Put the text in quotes."
            ),
            ["a missing comma behind a word"] = Of("as: 1/0, default: 1", "as: 1/0 default«:» 1", Colon),
            ["a missing comma at the end of a line"] = Of(
                "erratum: one-code-many-meanings,\n      meaning",
                "erratum: one-code-many-meanings\n      «meaning»",
                "A comma is missing before this key."
            ),
            ["a missing comma behind a quote"] = Of(
                "section: \"DM: Delete Meeting command\", page",
                "section: \"DM: Delete Meeting command\" «page»",
                "A comma is missing before this key."
            ),
            ["a comment that cuts the next line"] = Of(
                "Deletes a meeting that",
                "Deletes a meeting «#» that\n  all of",
                "A blank and '#' begin a comment, but the text goes on in the next line. Put the whole text in quotes."
            ),
        };

    private static BrokenFile Of(string old, string spoilt, string message) => new("pages/m/meeting/DM.yaml", old, spoilt, SpecRules.Syntax, message);
}
