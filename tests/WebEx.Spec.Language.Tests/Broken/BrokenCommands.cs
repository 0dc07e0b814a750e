using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Broken;

/// <summary>A command file that is YAML, and says something wrong.</summary>
internal static class BrokenCommands
{
    private const string DeleteMeeting = "pages/m/meeting/DM.yaml";
    private const string ScheduleMeeting = "pages/m/meeting/SM.yaml";
    private const string Types = "text, secret, email, url, key, integer, flag, choice, bits, timeZone, date, dateTime, time, phone, callOutPhone, list, group";
    private const string Pages = "p.php, o.php, s.php, m.php, smt.wbx, h.php, c.php, w.php, detectbackup.php";

    public static Dictionary<string, BrokenFile> All { get; } =
        new()
        {
            ["an unknown key of a command"] = new(
                DeleteMeeting,
                "summary:",
                "«sumary»:",
                SpecRules.UnknownKey,
                "'sumary' is not a key of a command; did you mean 'summary'?"
            ),
            ["a misspelt key of an argument"] = new(
                DeleteMeeting,
                "default: 1",
                "«defualt»: 1",
                SpecRules.UnknownKey,
                "'defualt' is not a key of an argument; did you mean 'default'?"
            ),
            ["an argument without a line"] = new(
                DeleteMeeting,
                "- { use: backUrl, line: 3260, erratum: home-page-or-list }",
                "- «{ code: XX, name: Extra, meaning: It is more. }»",
                SpecRules.MissingKey,
                "The key 'line' is missing; an argument needs it."
            ),
            ["an error without a line"] = new(
                DeleteMeeting,
                "AccessDenied: 3283",
                "«AccessDenied»:",
                SpecRules.MissingKey,
                "'AccessDenied' has no line. Write the line of the guide that has this row of the table of errors behind the colon."
            ),
            ["a code of two arguments"] = new(
                DeleteMeeting,
                "{ code: SM, name",
                "{ code: «MK», name",
                SpecRules.Duplicate,
                "The code 'MK' belongs to two arguments that share a center, MeetingKey (line 16) and SendCancellationEmail; one value cannot be both."
            ),
            ["a name of two arguments"] = new(
                DeleteMeeting,
                "name: SendCancellationEmail",
                "name: «MeetingKey»",
                SpecRules.Duplicate,
                "Another property of the request is called 'MeetingKey'; the first is in line 16."
            ),
            ["an error given twice"] = new(
                DeleteMeeting,
                "DonotSupportAPI: 3286",
                "«AccessDenied»: 3286",
                SpecRules.DuplicateKey,
                "The key 'AccessDenied' is given a second time; the first is in line 27."
            ),
            ["a use of nothing"] = new(
                DeleteMeeting,
                "use: backUrl",
                "use: «bakUrl»",
                SpecRules.Undefined,
                "There is no shared argument, and no set of them, 'bakUrl' in common/*.yaml; did you mean 'backUrl'?"
            ),
            ["a misspelt type"] = new(
                DeleteMeeting,
                "type: flag, as",
                "type: «flg», as",
                SpecRules.InvalidValue,
                $"'flg' is not a value of 'type' ({Types}); did you mean 'flag'?"
            ),
            ["a type of other languages"] = new(
                DeleteMeeting,
                "type: flag, as",
                "type: «boolean», as",
                SpecRules.InvalidValue,
                $"'boolean' is not a value of 'type' ({Types}); write 'flag', with the tokens of yes and no in 'as'."
            ),
            ["a length that is a word"] = new(
                DeleteMeeting,
                "type: flag, as: 1/0, default: 1",
                "type: text, max: «ten»",
                SpecRules.InvalidValue,
                "'max' has to be a length of text, a whole number from 0 to 2147483647, not 'ten'."
            ),
            ["a condition without blanks"] = new(
                DeleteMeeting,
                "reply:",
                "rules:\n  - { when: «\"SM=1\"», require: [BU], line: 3262 }\nreply:",
                SpecRules.Condition,
                "'SM=1' is not a condition: X = a, X != a, X in [a, b], X not in [a, b], X given, X absent, X has Bit or X lacks Bit, joined by 'and'."
            ),
            ["a condition on an unknown code"] = new(
                DeleteMeeting,
                "reply:",
                "rules:\n  - { when: «\"SN = 1\"», require: [BU], line: 3262 }\nreply:",
                SpecRules.Undefined,
                "'SN' is not an argument of this command."
            ),
            ["a condition with or"] = new(
                DeleteMeeting,
                "reply:",
                "rules:\n  - { when: «\"SM = 1 or SM = 0\"», require: [BU], line: 3262 }\nreply:",
                SpecRules.Condition,
                "There is no 'or' in a condition. For several values of one argument write X in [a, b]; for several arguments write two rules."
            ),
            ["a condition with two bars"] = new(
                DeleteMeeting,
                "reply:",
                "rules:\n  - { when: «\"SM = 1 || BU given\"», require: [BU], line: 3262 }\nreply:",
                SpecRules.Condition,
                "There is no '||' in a condition. For several values of one argument write X in [a, b]; for several arguments write two rules."
            ),
            ["a condition with two ampersands"] = new(
                DeleteMeeting,
                "reply:",
                "rules:\n  - { when: «\"SM = 1 && BU given\"», require: [BU], line: 3262 }\nreply:",
                SpecRules.Condition,
                "There is no '&&' in a condition: X = a, X != a, X in [a, b], X not in [a, b], X given, X absent, X has Bit or X lacks Bit, joined by 'and'."
            ),
            ["a rule without an action"] = new(
                DeleteMeeting,
                "reply:",
                "rules:\n  - «{ when: \"SM = 1\", line: 3262 }»\nreply:",
                SpecRules.MissingKey,
                "A rule says exactly one of require, ignore, forbid, anyOf, together, order, span, values, numberOf, note; this one says none."
            ),
            ["an error without a meaning"] = new(
                DeleteMeeting,
                "DonotSupportAPI: 3286",
                "«NewError»: 3286",
                SpecRules.MissingKey,
                "'NewError' has no 'meaning' here, and none under 'errors' in common/*.yaml."
            ),
            ["a minimum above the maximum"] = new(
                DeleteMeeting,
                "type: flag, as: 1/0, default: 1",
                "min: «9», max: 3",
                SpecRules.Contradiction,
                "'min' is 9, which is more than 'max', 3."
            ),
            ["a default that is too long"] = new(
                DeleteMeeting,
                "type: flag, as: 1/0, default: 1",
                "max: 3, default: «abcdef»",
                SpecRules.Contradiction,
                "The default 'abcdef' has 6 characters, which its own limits do not allow."
            ),
            ["a default that is no token"] = new(
                DeleteMeeting,
                "default: 1",
                "default: «yes»",
                SpecRules.Contradiction,
                "The default 'yes' is neither 1 nor 0."
            ),
            ["an unknown page"] = new(
                DeleteMeeting,
                "page: m.php",
                "page: «x.php»",
                SpecRules.Undefined,
                $"'x.php' is not a page: 'pages' in webex.yaml lists {Pages}. A new one is added there, or under 'pages' of a shared file of your own."
            ),
            ["a new page with a new family"] = new(
                DeleteMeeting,
                "page: m.php\nfamily: meeting",
                "page: «z.php»",
                SpecRules.Undefined,
                $"'z.php' is not a page: 'pages' in webex.yaml lists {Pages}. A new one is added there, or under 'pages' of a shared file of your own."
            ),
            ["a page in capitals"] = new(
                DeleteMeeting,
                "page: m.php",
                "page: «M.php»",
                SpecRules.Undefined,
                "'M.php' is not a page of the catalogue; did you mean 'm.php'?"
            ),
            ["a page without its family"] = new(
                DeleteMeeting,
                "page: m.php\nfamily: meeting",
                "page: «m.php»",
                SpecRules.MissingKey,
                "'m.php' serves several centers; give 'family' as one of meeting, event, support."
            ),
            ["an unknown family"] = new(
                DeleteMeeting,
                "family: meeting",
                "family: «meting»",
                SpecRules.Undefined,
                "'meting' is not a family of m.php; did you mean 'meeting'?"
            ),
            ["an unknown center"] = new(DeleteMeeting, "[MC, TC]", "[MC, «TX»]", SpecRules.InvalidValue, "'TX' is not a center (MC, TC, EC, SaC, SC)."),
            ["centers that are no list"] = new(
                DeleteMeeting,
                "[MC, TC]",
                "«MC TC»",
                SpecRules.InvalidValue,
                "'MC TC' is not a center; several are a list: [MC, TC]."
            ),
            ["centers with commas and no brackets"] = new(
                DeleteMeeting,
                "[MC, TC]",
                "«MC, TC»",
                SpecRules.InvalidValue,
                "'MC, TC' is not a center; several are a list: [MC, TC]."
            ),
            ["a name with a blank"] = new(
                DeleteMeeting,
                "name: DeleteMeeting",
                "name: «Delete Meeting»",
                SpecRules.InvalidName,
                "'Delete Meeting' cannot be a C# name: a capital letter first, then letters and digits."
            ),
            ["a name with a small letter"] = new(
                DeleteMeeting,
                "name: DeleteMeeting",
                "name: «deleteMeeting»",
                SpecRules.InvalidName,
                "'deleteMeeting' cannot be a C# name: a capital letter first, then letters and digits."
            ),
            ["a name that every request has"] = new(
                DeleteMeeting,
                "name: SendCancellationEmail",
                "name: «ToString»",
                SpecRules.InvalidName,
                "'ToString' cannot be a property: every request has a member of that name already."
            ),
            ["a name of another command"] = new(
                DeleteMeeting,
                "name: DeleteMeeting",
                "name: «ScheduleMeeting»",
                SpecRules.DuplicateCommand,
                "The type Meetings.ScheduleMeeting comes out of two files, pages/m/meeting/SM.yaml and pages/m/meeting/DM.yaml."
                    + ""
                    + " Give what makes it another name in one of them."
            ),
            ["a name of another command, in the later file"] = new(
                ScheduleMeeting,
                "name: ScheduleMeeting",
                "name: «DeleteMeeting»",
                SpecRules.DuplicateCommand,
                "The type Meetings.DeleteMeeting comes out of two files, pages/m/meeting/DM.yaml and pages/m/meeting/SM.yaml."
                    + ""
                    + " Give what makes it another name in one of them."
            ),
            ["a key given twice"] = new(
                DeleteMeeting,
                "access: host",
                "access: host\n«access»: login",
                SpecRules.DuplicateKey,
                "The key 'access' is given a second time; the first is in line 7."
            ),
            ["an anchor"] = new(
                DeleteMeeting,
                "access: host",
                "access: «&a host»",
                SpecRules.NotPartOfLanguage,
                "Anchors, aliases and tags are not allowed; share a definition with 'use'. A text that begins with &, * or ! goes in quotes."
            ),
            ["a second document"] = new(DeleteMeeting, "arguments:\n", "«---»\narguments:\n", SpecRules.OneDocument, "A spec file holds one document."),
            ["a reference to no erratum"] = new(
                DeleteMeeting,
                "erratum: sales-sessions",
                "erratum: «sales-sesions»",
                SpecRules.Undefined,
                "'sales-sesions' is not the id of an erratum; did you mean 'sales-sessions'?"
            ),
            ["an added parameter that is not there"] = new(
                DeleteMeeting,
                "adds: [MK]",
                "adds: [ «MX» ]",
                SpecRules.Undefined,
                "The error 'InvalidMeetingKey' comes with 'MX', which is no parameter under 'failure' of the reply."
            ),
            ["a summary without a full stop"] = new(
                DeleteMeeting,
                "Deletes a meeting that the host has scheduled.",
                "«Deletes a meeting that the host has scheduled»",
                SpecRules.CutText,
                "'summary' does not end in a full stop."
            ),
            ["a meaning without a full stop"] = new(
                DeleteMeeting,
                "The key of the meeting given.",
                "«The key of the deleted meeting»",
                SpecRules.CutText,
                "'meaning' does not end in a full stop. YAML ends an unquoted text at a comma within { } and [ ]; if the text goes on there, put it in quotes."
            ),
            ["a line behind the guide's end"] = new(
                DeleteMeeting,
                "line: 3261",
                "line: «99999»",
                SpecRules.InvalidValue,
                "The guide has 10700 lines; there is no line 99999."
            ),
            ["a line of an error behind the guide's end"] = new(
                DeleteMeeting,
                "AccessDenied: 3283",
                "AccessDenied: «32830»",
                SpecRules.InvalidValue,
                "The guide has 10700 lines; there is no line 32830."
            ),
            ["a line of another section"] = new(
                DeleteMeeting,
                "line: 3261, errors",
                "line: «4261», errors",
                SpecRules.Contradiction,
                "Line 4261 is not in the section of this command, which has the lines 3238 to 3289."
                    + ""
                    + " A fact that is printed elsewhere needs an 'erratum', or goes into 'remarks'."
            ),
            ["a bad byte"] = new(DeleteMeeting, "Deletes a", "L«\ufffd»scht a", SpecRules.Encoding, "This character is not UTF-8. Save the file as UTF-8."),
        };
}
