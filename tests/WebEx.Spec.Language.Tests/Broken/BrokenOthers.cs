using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Broken;

/// <summary>Text that YAML cuts, and what is wrong in the files beside those of commands.</summary>
internal static class BrokenOthers
{
    private const string DeleteMeeting = "pages/m/meeting/DM.yaml";
    private const string Types = "text, secret, email, url, key, integer, flag, choice, bits, timeZone, date, dateTime, time, phone, callOutPhone, list, group";
    private const string Comment =
        "A blank and '#' end this text and begin a comment. If they belong to the text, put it in quotes; if not, put the comment on a line of its own.";

    public static Dictionary<string, BrokenFile> All { get; } =
        new()
        {
            ["a text that a comma cuts"] = new(
                DeleteMeeting,
                "The key of the meeting given.",
                "The key of the meeting, «all of them.»",
                SpecRules.CutText,
                "'all of them.' has no colon behind it. Within { } YAML ends an unquoted text at a comma; put the whole text of 'meaning' in quotes."
            ),
            ["a text that a comma cuts before a colon"] = new(
                DeleteMeeting,
                "The key of the meeting given.",
                "The key of the meeting, «or of all»: each one.",
                SpecRules.UnknownKey,
                "'or of all' is not a key of a reply parameter. YAML ends an unquoted text at a comma within { }; if this belongs to the text of "
                    + "'meaning', put that in quotes."
            ),
            ["a text that a comma cuts and a quote ends"] = new(
                DeleteMeeting,
                "meaning: Whether the attendees are told by email.",
                "meaning: «Whether», the attendees are told by email.\"",
                SpecRules.CutText,
                "The quote that would open the text of 'meaning' is missing; there is one at its end."
            ),
            ["a key without a blank behind its colon in braces"] = new(
                DeleteMeeting,
                "{ use: backUrl",
                "{ «use:backUrl»",
                SpecRules.Syntax,
                "A blank is missing behind the colon of 'use:backUrl'."
            ),
            ["a sentence that a comment cuts"] = new(DeleteMeeting, "Deletes a meeting that", "«Deletes a meeting» # that", SpecRules.CutText, Comment),
            ["a phrase that a comment cuts"] = new(
                "pages/m/meeting/SM.yaml",
                "\naccess: host",
                "\ndeprecated: «use of» #2 instead\naccess: host",
                SpecRules.CutText,
                Comment
            ),
            ["an unknown type in a shared definition"] = new(
                "common/meetings.yaml",
                "meetingKey: { code: MK, name: MeetingKey, type: key",
                "meetingKey: { code: MK, name: MeetingKey, type: «keey»",
                SpecRules.InvalidValue,
                $"'keey' is not a value of 'type' ({Types}); did you mean 'key'?"
            ),
            ["a misspelt section of shared definitions"] = new(
                "common/meetings.yaml",
                "\narguments:",
                "\n«argments»:",
                SpecRules.UnknownKey,
                "'argments' is not a key of a file of shared definitions; did you mean 'arguments'?"
            ),
            ["shared definitions that are no YAML"] = new(
                "common/meetings.yaml",
                "meetingKey: { code: MK",
                "meetingKey: { code: «@»MK",
                SpecRules.Syntax,
                "A text cannot begin with '@'. Put it in quotes."
            ),
            ["a misspelt key of a page"] = new(
                "webex.yaml",
                "p.php, namespace",
                "p.php, «namspace»",
                SpecRules.UnknownKey,
                "'namspace' is not a key of a page; did you mean 'namespace'?"
            ),
            ["a misspelt list of pages"] = new(
                "webex.yaml",
                "\npages:",
                "\n«pags»:",
                SpecRules.UnknownKey,
                "'pags' is not a key of a file of shared definitions; did you mean 'pages'?"
            ),
            ["a number of lines that is none"] = new(
                "webex.yaml",
                "lines: 10700",
                "lines: «many»",
                SpecRules.InvalidValue,
                "'lines' has to be a whole number from 1 to 2147483647, not 'many'."
            ),
            ["an unknown key of an erratum"] = new(
                "errata.yaml",
                "reads: MyPortallsNotSupportedByThisSite",
                "«raeds»: MyPortallsNotSupportedByThisSite",
                SpecRules.UnknownKey,
                "'raeds' is not a key of a place of an erratum; did you mean 'reads'?"
            ),
            ["one id of two errata"] = new(
                "errata.yaml",
                "- id: email-characters",
                "- id: «ocr-is»",
                SpecRules.Duplicate,
                "The erratum 'ocr-is' is given a second time; the first is in line 7."
            ),
            ["a quotation that a comma cuts"] = new(
                "errata.yaml",
                "reads: \"but the argument PA1 (PA2, PA3) was still specified\"",
                "reads: but the argument PA1 (PA2, «PA3) was still specified»",
                SpecRules.CutText,
                "'PA3) was still specified' has no colon behind it. Within { } YAML ends an unquoted text at a comma; put the whole text of 'reads' in quotes."
            ),
            ["a misspelt id of an erratum"] = new(
                "errata.yaml",
                "- id: sales-sessions",
                "- id: «sales-sesions»",
                SpecRules.Unused,
                "Nothing refers to the erratum 'sales-sesions'. 3 facts refer to 'sales-sessions'; is that its id?"
            ),
            ["a place behind the guide's end"] = new(
                "errata.yaml",
                "line: 1327,",
                "line: «13270»,",
                SpecRules.InvalidValue,
                "The guide has 10700 lines; there is no line 13270."
            ),
            ["an unknown command of a workflow"] = new(
                "workflows.yaml",
                "command: p.php/SU",
                "command: «p.php/SX»",
                SpecRules.Undefined,
                "'p.php/SX' is not a command of the catalogue; did you mean 'p.php/SU'?"
            ),
            ["a misspelt list of workflows"] = new(
                "workflows.yaml",
                "\nworkflows:",
                "\n«worklows»:",
                SpecRules.UnknownKey,
                "'worklows' is not a key of a file of entry points, workflows, requests, later facts or errata; did you mean 'workflows'?"
            ),
            ["a fact about requests without a full stop"] = new(
                "requests.yaml",
                "text: \"A space in a value is written %20.\"",
                "text: «\"A space in a value is written %20\"»",
                SpecRules.CutText,
                "'text' does not end in a full stop."
            ),
            ["a misspelt key of an entry point"] = new(
                "entry-points.yaml",
                "frameset: true",
                "«framset»: true",
                SpecRules.UnknownKey,
                "'framset' is not a key of an entry point; did you mean 'frameset'?"
            ),
            ["a later fact without a full stop"] = new(
                "later.yaml",
                "text: \"From WBS 26 on, every call uses https; each site changed with its own upgrade.\"",
                "text: «\"From WBS 26 on, every call uses https\"»",
                SpecRules.CutText,
                "'text' does not end in a full stop."
            ),
        };
}
