using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Broken;

/// <summary>Words that other files of this kind have, and keys and values in the wrong shape.</summary>
internal static class BrokenWords
{
    private const string DeleteMeeting = "pages/m/meeting/DM.yaml";
    private const string EndMeeting = "pages/w/KM.yaml";
    private const string ScheduleMeeting = "pages/m/meeting/SM.yaml";
    private const string Centers = "(MC, TC, EC, SaC, SC)";
    private const string Forms = "X = a, X != a, X in [a, b], X not in [a, b], X given, X absent, X has Bit or X lacks Bit, joined by 'and'";

    public static Dictionary<string, BrokenFile> All { get; } =
        new()
        {
            ["yes for true"] = Of("additional: true", "additional: «yes»", "'additional' is true or false, not 'yes'; write 'true'."),
            ["True for true"] = Of("additional: true", "additional: «True»", "'additional' is true or false, not 'True'; write 'true'."),
            ["off for false"] = Of("additional: true", "additional: «off»", "'additional' is true or false, not 'off'; write 'false'."),
            ["yes for what is required"] = new(
                EndMeeting,
                "required: true",
                "required: «yes»",
                SpecRules.InvalidValue,
                "'required' is true, a list of centers, or a phrase that says when; write 'true', not 'yes'."
            ),
            ["a center alone for what is required"] = new(
                ScheduleMeeting,
                "{ use: meetingStart, required: true",
                "{ use: meetingStart, required: «MC»",
                SpecRules.InvalidValue,
                "Centers are a list, also a single one: [MC]."
            ),
            ["true for what replaces a command"] = Of(
                "access: host",
                "access: host\ndeprecated: «true»",
                "'deprecated' is a phrase that says more than 'true'."
            ),
            ["a phrase with a full stop"] = new(
                ScheduleMeeting,
                "says: no reminder goes by email",
                "says: «no reminder goes by email.»",
                SpecRules.InvalidValue,
                "'says' is a phrase within a sentence; leave the full stop out."
            ),
            ["no for a word of success"] = new(
                "pages/h/LL.yaml",
                "status: false",
                "status: «no»",
                SpecRules.InvalidValue,
                "'no' is not a word of success; give the word, several, or 'false' where there is none."
            ),
            ["a number in octal"] = Of("line: 3262", "line: «03262»", "'line' has to be a whole number from 1 to 2147483647, not '03262'; write 3262."),
            ["a number with an underscore"] = Of(
                "line: 3262",
                "line: «3_262»",
                "'line' has to be a whole number from 1 to 2147483647, not '3_262'; write 3262."
            ),
            ["a number with a sign"] = Of("line: 3262", "line: «+3262»", "'line' has to be a whole number from 1 to 2147483647, not '+3262'; write 3262."),
            ["a number in hexadecimal"] = Of("line: 3262", "line: «0x10»", "'line' has to be a whole number from 1 to 2147483647, not '0x10'."),
            ["a tilde for no value"] = new(DeleteMeeting, "access: host", "«access»: ~", SpecRules.InvalidValue, "'access' has no value."),
            ["null for a sentence"] = new(
                DeleteMeeting,
                "summary: Deletes a meeting that the host has scheduled.",
                "«summary»: null",
                SpecRules.InvalidValue,
                "'summary' has no value."
            ),
            ["tokens in a list"] = new(DeleteMeeting, "as: 1/0", "as: «[1, 0]»", SpecRules.WrongShape, "'as' has to be text, not a list."),
            ["tokens with blanks"] = Of("as: 1/0", "as: «1 / 0»", "'as' has to be the tokens of yes and no, such as 1/0 or ON/OFF, not '1 / 0'."),
            ["centers in parentheses"] = Of("centers: [MC, TC]", "centers: «(MC, TC)»", "'(MC, TC)' is not a center; several are a list: [MC, TC]."),
            ["a center by its name"] = Of("centers: [MC, TC]", "centers: [MC, «Training Center»]", $"'Training Center' is not a center {Centers}; write TC."),
            ["all centers"] = Of("centers: [MC, TC]", "centers: «all»", $"'all' is not a center {Centers}. What holds in all leaves the key out."),
            ["no center"] = Of("centers: [MC, TC]", "centers: «[]»", "'centers' names no center. Leave it out where something holds in all."),
            ["a command without its AT"] = new(
                DeleteMeeting,
                "command: DM\npage: m.php",
                "page: «m.php»",
                SpecRules.WrongPlace,
                "The file of this command has to be pages/m/meeting/m.yaml. If it has an AT, the key 'command' is missing."
            ),
            ["an AT in small letters"] = new(
                DeleteMeeting,
                "command: DM",
                "command: «dm»",
                SpecRules.WrongPlace,
                "The file of this command has to be pages/m/meeting/dm.yaml. The two differ in capitals alone: correct the name of the file, or 'command'."
            ),
            ["a family of a page that has none"] = new(
                EndMeeting,
                "page: w.php",
                "page: w.php\nfamily: «meeting»",
                SpecRules.Contradiction,
                "'w.php' serves no family on its own; leave 'family' out."
            ),
            ["errata for an erratum"] = new(
                DeleteMeeting,
                "\nerratum: sales-sessions",
                "\n«errata»: sales-sessions",
                SpecRules.UnknownKey,
                "'errata' is not a key of a command; did you mean 'erratum'?"
            ),
            ["an erratum without an id"] = Of("\nerratum: sales-sessions", "\n«erratum»:", "'erratum' has no value."),
            ["a row of errors as a list"] = new(
                DeleteMeeting,
                "AccessDenied: 3283",
                "AccessDenied: «[3283]»",
                SpecRules.WrongShape,
                "A code has a line, or a map of keys, not a list."
            ),
            ["a spelling that is the code"] = new(
                DeleteMeeting,
                "DonotSupportAPI: 3286",
                "DonotSupportAPI: { line: 3286, printed: «DonotSupportAPI» }",
                SpecRules.Contradiction,
                "'printed' lists spellings other than 'DonotSupportAPI' itself; leave it out."
            ),
            ["an added parameter by its name"] = new(
                DeleteMeeting,
                "adds: [MK]",
                "adds: [ «MeetingKey» ]",
                SpecRules.Undefined,
                "The error 'InvalidMeetingKey' comes with 'MeetingKey', which is no parameter under 'failure' of the reply; its code is 'MK'."
            ),
            ["a misspelt list of parameters of failure"] = new(
                DeleteMeeting,
                "\n  failure:",
                "\n  «failures»:",
                SpecRules.UnknownKey,
                "'failures' is not a key of a reply; did you mean 'failure'?"
            ),
            ["a parameter without a name"] = new(
                DeleteMeeting,
                "{ code: MK, name: MeetingKey, type: key, meaning: The key of the meeting given., erratum: meeting-key-on-delete }",
                "«{ code: MK, type: key, meaning: The key of the meeting given., erratum: meeting-key-on-delete }»",
                SpecRules.MissingKey,
                "The key 'name' is missing; a reply parameter needs it."
            ),
            ["a line of a set that is missing"] = new(
                ScheduleMeeting,
                "line: { TC: 4376, IP: 4329, TL: 4379, TD: 4378 }",
                "line: «{ TC: 4376, IP: 4329, TL: 4379 }»",
                SpecRules.MissingKey,
                "The line of 'TD' is missing."
            ),
            ["a use of which nothing is left"] = Of(
                "use: backUrl,",
                "use: backUrl, except: «[BU]»,",
                "'except' leaves nothing over. Leave the whole 'use' out."
            ),
            ["a condition with a comma"] = Rule("SM = 1, MK given", $"There is no ',' in a condition: {Forms}."),
            ["a condition in parentheses"] = Rule("(SM = 1)", $"There is no '(' in a condition: {Forms}."),
            ["a condition with a value in quotes"] = Rule("SM = '1'", "A value in a condition has no quotes: write 1."),
            ["a rule for a center that the command does not have"] = new(
                DeleteMeeting,
                "\nreply:",
                "\nrules:\n  - { note: \"It holds.\", line: 3262 }\n  - «{ when: \"SM = 1\", require: [BU], centers: [EC], line: 3262 }»\nreply:",
                SpecRules.Contradiction,
                "A rule holds in EC, where the command is not valid."
            ),
            ["a number in a code by another letter"] = new(
                "common/tracking-codes.yaml",
                "code: \"TC{n}\"",
                "code: «\"TC{i}\"»",
                SpecRules.InvalidValue,
                "'TC{i}' cannot be a code: the only braces in a code are one {n}, the place of a number."
            ),
            ["a page with a slash"] = new(
                "webex.yaml",
                "page: o.php, namespace",
                "page: «/o.php», namespace",
                SpecRules.InvalidValue,
                "'page' is a path below the site, such as m.php, without a slash in front, '..', '%', a query or a blank, not '/o.php'."
            ),
            ["a page above the site"] = new(
                "webex.yaml",
                "page: o.php, namespace",
                "page: «../../o.php», namespace",
                SpecRules.InvalidValue,
                "'page' is a path below the site, such as m.php, without a slash in front, '..', '%', a query or a blank, not '../../o.php'."
            ),
            ["a family above the pages"] = new(
                "webex.yaml",
                "page: m.php, family: support",
                "page: m.php, family: «../../x»",
                SpecRules.InvalidValue,
                "'../../x' is not an id: small letters and digits, with single hyphens between them."
            ),
            ["a link with a slash"] = new(
                "entry-points.yaml",
                "path: e.php, at: RA,",
                "path: «/e.php», at: RA,",
                SpecRules.InvalidValue,
                "'path' is a path below the site, such as m.php, without a slash in front, '..', '%', a query or a blank, not '/e.php'."
            ),
            ["an id of an erratum with a blank"] = new(
                "errata.yaml",
                "- id: sales-sessions",
                "- id: «sales sessions»",
                SpecRules.InvalidValue,
                "'sales sessions' is not an id: small letters and digits, with single hyphens between them."
            ),
            ["a command of a workflow without its page"] = new(
                "workflows.yaml",
                "command: p.php/SU",
                "command: «SU»",
                SpecRules.Undefined,
                "'SU' is not a command of the catalogue; a command is named by its page and AT, and by its family where these repeat: p.php/SU."
            ),
            ["a command of a workflow without its family"] = new(
                "workflows.yaml",
                "command: m.php/HM",
                "command: «m.php/CF»",
                SpecRules.Undefined,
                "'m.php/CF' is not a command of the catalogue; a command is named by its page and AT, and by its family where these repeat: "
                    + "m.php/CF@event or m.php/CF@meeting."
            ),
        };

    private static BrokenFile Of(string old, string spoilt, string message) => new(DeleteMeeting, old, spoilt, SpecRules.InvalidValue, message);

    private static BrokenFile Rule(string condition, string message) =>
        new(DeleteMeeting, "\nreply:", $"\nrules:\n  - {{ when: «\"{condition}\"», require: [BU], line: 3262 }}\nreply:", SpecRules.Condition, message);
}
