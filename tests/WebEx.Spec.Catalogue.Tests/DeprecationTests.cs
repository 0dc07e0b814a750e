using WebEx.Meetings;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>What the guide calls deprecated is reported with what to use instead, also where no compiler sees it: in JSON, a form, a text that is
/// read.</summary>
public sealed class DeprecationTests
{
    [Fact]
    public void The_catalogue_has_deprecated_arguments_and_choices()
    {
        CodedValue[] all = [.. CatalogueCommands.Ids.SelectMany(id => CodedValue.Of(CatalogueCommands.Get(id)))];
        all.ShouldContain(coded => coded.Whole.Deprecated != null);
        all.ShouldContain(coded => coded.Coded.Choice != null && coded.Coded.Choice.Values.Any(value => value.Deprecated != null));
    }

    [Theory, ClassData<EveryCommand>]
    public void A_choice_has_a_notice_exactly_where_it_is_deprecated(string id)
    {
        foreach (CodedValue coded in CodedValue.Of(CatalogueCommands.Get(id)))
        {
            if (coded.Coded.Type != ArgumentType.Choice || coded.Whole.Deprecated is not null)
                continue;
            foreach (ChoiceValue value in coded.Coded.Choice!.Values)
            {
                Violation[] notices = Notices(coded, Enum.Parse(coded.ValueType, value.Name));

                notices.Length.ShouldBe(value.Deprecated is null ? 0 : 1, $"{coded} {value.Token}");
                foreach (Violation notice in notices)
                {
                    (notice.Severity, notice.ArgumentCode, notice.Property).ShouldBe((ViolationSeverity.Notice, coded.Code, coded.Property));
                    (notice.GuideLine, notice.ErrorText).ShouldBe((coded.Line, null));
                    (notice.Actual, notice.Limit).ShouldBe(($"{value.Name} ({value.Token})", value.Deprecated));
                }
            }
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void An_argument_has_a_notice_exactly_where_it_is_deprecated(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        foreach (ArgumentModel argument in command.Model.Arguments)
        {
            Center center = (argument.Centers & command.Model.Centers).Each().First();
            var draft = new Draft(command) { [argument.Name] = new ValidValues(Seed.For(id), center).Of(argument, command.Property(argument).PropertyType) };

            Violation[] notices = [.. draft.ToRequest().Validate(center).Where(violation => IsOf(argument, violation))];

            notices.Length.ShouldBe(argument.Deprecated is null ? 0 : 1, argument.Name);
            if (notices.Length > 0)
                (notices[0].Property, notices[0].Actual, notices[0].Limit).ShouldBe((argument.Name, null, argument.Deprecated));
        }
    }

    [Fact]
    public void What_was_read_from_a_text_is_told_in_words_that_help()
    {
        const string Text = "AT=SM&YE=2026&MO=12&DA=1&HO=9&MI=30&TC=5&ME=jo%40example.com";
        ScheduleMeeting.TryRead(Text, Center.MeetingCenter, out ScheduleMeeting? meeting, out _).ShouldBeTrue();

        RequestValidationResult result = meeting!.Validate(Center.MeetingCenter);

        result.IsValid.ShouldBeTrue();
        result
            .Where(violation => violation.Rule == ViolationRule.Deprecated)
            .Select(violation => violation.ToString())
            .ShouldBe([
                "TeleconferenceConfiguration (TC): InternetPhone (5) is deprecated: use UseInternetPhone (IP) (guide 2-117)",
                "MeetingEmail (ME): deprecated: use ReminderEmail (Email) (guide 2-117)",
            ]);
    }

    // Not of a choice, and not of a part of an element.
    private static bool IsOf(ArgumentModel argument, Violation violation) =>
        violation.Rule == ViolationRule.Deprecated
        && violation.Property == argument.Name
        && violation.Actual is null
        && violation.ArgumentCode == argument.Coded.First().Code;

    // Of the value: the group that it is in can be deprecated as a whole.
    private static Violation[] Notices(CodedValue coded, object value) =>
        [.. coded.Holding(value).Validate(coded.AnyCenter).Where(violation => violation.Rule == ViolationRule.Deprecated && violation.Actual is not null)];
}
