using System.Text.Json;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Tests;

/// <summary>The export of this repository's catalogue: that nothing is lost, and a few facts that everybody knows.</summary>
public sealed class RepositoryExportTests
{
    private static readonly Catalogue Model = CatalogueFolder.Load(RepositoryFolder.Spec).Catalogue;
    private static readonly ExportedDocument Document = ExportedDocument.OfRepository;

    [Fact]
    public void It_is_the_same_every_time_and_has_no_mark_in_front()
    {
        string[] args = ["export", "--format", "catalogue", RepositoryFolder.Spec];
        string output = ToolRun.Of(args).Output;
        ToolRun.Of(args).Output.ShouldBe(output);
        output.ShouldStartWith("{\n  \"commands\": [\n    {\n      \"id\": \"c.php/DC\",\n");
        output.ShouldEndWith("]\n    }\n  ]\n}\n");
        output.ShouldNotContain("\r");
    }

    [Fact]
    public void It_has_all_that_the_guide_has()
    {
        Document["commands"].Count.ShouldBe(90);
        Document["timeZones"].Count.ShouldBe(62);
        Document["meetingFeatures"].Count.ShouldBe(32);
        Document["entryPoints"].Count.ShouldBe(43);
        Document["workflows"].Count.ShouldBe(11);
    }

    [Fact]
    public void It_has_all_that_the_model_has()
    {
        var ids = new CommandIds(Model.Commands);
        foreach (CommandModel command in Model.Commands)
        {
            JsonElement exported = Document.Command(ids.Of(command));
            exported.GetProperty("arguments").GetArrayLength().ShouldBe(command.Arguments.Sum(Leaves), command.Id);
            exported.GetProperty("errors").GetArrayLength().ShouldBe(command.Errors.Count, command.Id);
            int counts = command.Arguments.Count(argument => argument.Least is not null);
            exported.GetProperty("rules").GetArrayLength().ShouldBe(command.Rules.Count + counts + command.Arguments.Sum(Phones), command.Id);
        }
    }

    [Fact]
    public void Ids_name_the_family_only_where_page_and_AT_repeat()
    {
        string?[] ids = [.. Document["commands"].Select(command => command.GetProperty("id").GetString())];
        ids.ShouldBeUnique();
        ids.ShouldBe(ids.Order(StringComparer.Ordinal));
        ids.Where(id => id!.Contains('@'))
            .ShouldBe(["m.php/CF@event", "m.php/CF@meeting", "m.php/GF@event", "m.php/GF@meeting", "m.php/OM@event", "m.php/OM@meeting"]);
        ids.ShouldContain("detectbackup.php");
        Document.Command("m.php/SM").GetProperty("family").GetString().ShouldBe("meeting");
        Document.Command("m.php/LS").GetProperty("family").GetString().ShouldBe("support");
        Document.Command("detectbackup.php").GetProperty("at").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void The_meeting_name_of_SM()
    {
        JsonElement argument = Document.Argument("m.php/SM", "MN");
        argument.GetProperty("name").GetString().ShouldBe("MeetingName");
        argument.GetProperty("required").GetString().ShouldBe("optional");
        argument.GetProperty("type").GetString().ShouldBe("text");
        argument.GetProperty("maxLength").GetInt32().ShouldBe(128);
        argument.GetProperty("default").GetString().ShouldBe("MC: Scheduled Meeting, TC: TrainingSessionAPI");
        argument.GetProperty("guide").GetProperty("line").GetInt32().ShouldBe(4344);
    }

    [Fact]
    public void The_codes_of_a_date_stand_for_themselves()
    {
        foreach (
            (string code, string name) in new[] { ("YE", "StartYear"), ("MO", "StartMonth"), ("DA", "StartDay"), ("HO", "StartHour"), ("MI", "StartMinute") }
        )
        {
            JsonElement argument = Document.Argument("m.php/SM", code);
            argument.GetProperty("name").GetString().ShouldBe(name);
            argument.GetProperty("type").GetString().ShouldBe("integer");
            argument.GetProperty("required").GetString().ShouldBe("required");
        }

        Document.Argument("m.php/SM", "RCY").GetProperty("default").GetString().ShouldBe("null");
        ExportedDocument.Texts(Document.Argument("m.php/SM", "RCY"), "centers").ShouldBe(["TC"]);
        Document.Argument("m.php/SM", "Days").GetProperty("required").GetString().ShouldBe("conditional");
    }

    [Fact]
    public void Meeting_features_with_their_categories_and_the_reserved_ones()
    {
        IReadOnlyList<JsonElement> bits = Document["meetingFeatures"];
        bits.Select(bit => bit.GetProperty("bit").GetInt32()).ShouldBe(Enumerable.Range(0, 32));
        bits[0].GetProperty("name").GetString().ShouldBe("Chat");
        bits[0].GetProperty("category").GetString().ShouldBe("Unavailable");
        bits[2].GetProperty("category").GetString().ShouldBe("Off");
        bits.Where(bit => bit.GetProperty("name").ValueKind == JsonValueKind.Null)
            .Select(bit => bit.GetProperty("bit").GetInt32())
            .ShouldBe([15, 17, 19, 20, 26, 28, 30, 31]);
        Document.Argument("m.php/SM", "MF").GetProperty("bits").GetArrayLength().ShouldBe(24);
        Document.Argument("m.php/SM", "MF").GetProperty("default").GetString().ShouldBe("7285");
    }

    [Fact]
    public void Tracking_codes_are_one_entry()
    {
        JsonElement numbered = Document.Argument("p.php/SU", "TC{n}").GetProperty("numbered");
        numbered.GetProperty("from").GetInt32().ShouldBe(1);
        numbered.GetProperty("to").GetInt32().ShouldBe(10);
        Document.Argument("m.php/AA", "FN{n}").GetProperty("numbered").GetProperty("to").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Numbers_in_error_codes()
    {
        JsonElement any = Document.Error("p.php/SU", "PasswordMustContain[n]AlphaChars");
        any.GetProperty("pattern").GetString().ShouldBe("PasswordMustContain[n]AlphaChars");
        any.GetProperty("numbered").ValueKind.ShouldBe(JsonValueKind.Null);
        JsonElement ten = Document.Error("p.php/SU", "RefCode[n]MaxLengthIs128");
        ten.GetProperty("pattern").GetString().ShouldBe("RefCode[n]MaxLengthIs128");
        ten.GetProperty("numbered").GetProperty("to").GetInt32().ShouldBe(10);
        JsonElement plain = Document.Error("p.php/SU", "UserNameIsRequired");
        plain.GetProperty("pattern").ValueKind.ShouldBe(JsonValueKind.Null);
        ExportedDocument.Texts(plain, "aliases").ShouldBe(["UserNamelsRequired", "UserNameIsNeeded"]);
    }

    [Fact]
    public void The_reply_of_a_sign_up()
    {
        JsonElement reply = Document.Command("p.php/SU").GetProperty("reply");
        ExportedDocument.Texts(reply, "success").ShouldBe(["WID", "EM"]);
        reply.GetProperty("status").GetString().ShouldBe("SUCCESS");
        reply.GetProperty("markup").GetProperty("root").GetString().ShouldBe("SignUp");
        ExportedDocument.Texts(reply.GetProperty("markup"), "elements").ShouldBe(["Status", "WID", "EM"]);
        Document.Command("o.php/LF").GetProperty("reply").GetProperty("constants").GetProperty("MU").GetString().ShouldBe("OFF");
        Document.Command("o.php/LF").GetProperty("reply").GetProperty("status").ValueKind.ShouldBe(JsonValueKind.Null);
        ExportedDocument.Texts(Document.Command("o.php/LF").GetProperty("reply"), "success").ShouldContain("NAME{n}");
    }

    [Fact]
    public void Rules_are_told_in_words()
    {
        JsonElement days = Document
            .Command("m.php/SM")
            .GetProperty("rules")
            .EnumerateArray()
            .First(rule => ExportedDocument.Texts(rule, "arguments").Contains("Days"));
        days.GetProperty("kind").GetString().ShouldBe("requiredWhen");
        days.GetProperty("text").GetString()!.ShouldStartWith("Days is required when RO is 5, 6, 7 or 8");
        ExportedDocument.Texts(days, "arguments").ShouldBe(["RO", "Days"]);
        JsonElement phone = Rule("p.php/SU", "maxLengthTogether");
        phone.GetProperty("text").GetString().ShouldBe("OPhoneCountry, OPhoneArea, OPhoneLocal and OPhoneExt have at most 25 characters together");
        JsonElement options = Rule("m.php/CFAD", "leastCount");
        options.GetProperty("text").GetString().ShouldBe("at least 2 of C{n} are needed, where any is given");
        options.GetProperty("error").GetString().ShouldBe("AtLeastTwoOptionsNeeded");
    }

    [Fact]
    public void Time_zone_4_is_that_of_San_Jose()
    {
        JsonElement zone = Document["timeZones"][4];
        zone.GetProperty("index").GetInt32().ShouldBe(4);
        zone.GetProperty("offset").GetString().ShouldBe("-08:00");
        zone.GetProperty("name").GetString().ShouldBe("Pacific Time (San Jose)");
        Document["timeZones"][21].GetProperty("offset").GetString().ShouldBe("+00:00");
        Document["timeZones"][41].GetProperty("offset").GetString().ShouldBe("+05:30");
    }

    [Fact]
    public void Entry_points_come_with_and_without_frameset()
    {
        JsonElement framed = Document["entryPoints"][0];
        framed.GetProperty("name").GetString().ShouldBe("AccountRequestPage");
        framed.GetProperty("path").GetString().ShouldBe("e.php");
        framed.GetProperty("at").GetString().ShouldBe("RA");
        framed.GetProperty("frameset").GetBoolean().ShouldBeTrue();
        framed.GetProperty("arguments").EnumerateArray().Select(argument => argument.GetProperty("code").GetString()).ShouldBe(["FN", "LN", "EM"]);
        foreach (EntryPointModel entryPoint in Model.EntryPoints.Where(entryPoint => entryPoint.At?.EndsWith("NF", StringComparison.Ordinal) == true))
            entryPoint.HasFrameset.ShouldBeFalse(entryPoint.Link);
        Model
            .EntryPoints.GroupBy(entryPoint => entryPoint.Link)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Key)
            .ShouldBe(["join", "attend.php"]);
    }

    [Fact]
    public void Workflows_give_the_checks_in_their_order()
    {
        JsonElement signUp = Document["workflows"][0];
        signUp.GetProperty("command").GetString().ShouldBe("p.php/SU");
        ExportedDocument
            .Texts(signUp, "checks")
            .ShouldBe(["AutoLoginDisabled", "PartnerIDError", "IPRangeError", "WebExIDConflict", "PasswordIncorrect", "EmailConflictError"]);
        foreach (JsonElement workflow in Document["workflows"])
        {
            JsonElement command = Document.Command(workflow.GetProperty("command").GetString()!);
            var codes = command.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("code").GetString()).ToHashSet();
            foreach (string? check in ExportedDocument.Texts(workflow, "checks"))
                codes.ShouldContain(check);
        }
    }

    [Fact]
    public void Facts_about_requests_are_bound_though_not_exported()
    {
        IEnumerable<string> names = Model.Requests.Select(fact => fact.Name);
        foreach (string name in new[] { "PostForSecrets", "BackUrlEncoded", "RelativeBackUrl", "BackUrlJoint" })
            names.ShouldContain(name);
    }

    private static JsonElement Rule(string command, string kind) =>
        Document.Command(command).GetProperty("rules").EnumerateArray().First(rule => rule.GetProperty("kind").GetString() == kind);

    private static int Leaves(ArgumentModel argument) => argument.Parts.Count == 0 ? 1 : argument.Parts.Sum(Leaves);

    private static int Phones(ArgumentModel argument) => (argument is { Type: ArgumentType.Phone, Max: not null } ? 1 : 0) + argument.Parts.Sum(Phones);
}
