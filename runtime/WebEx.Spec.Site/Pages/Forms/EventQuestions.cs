using System.Collections.Immutable;
using WebEx.Site.Commands;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Pages;

/// <summary>
/// The questions that a host thought up, on the form to enroll in an event: text boxes with a label, which EN has arguments for, and what CFAC, CFAD, CFAR and
/// CFAT added, which it has none for; the site's own form sends these under names of its own.
/// </summary>
internal static class EventQuestions
{
    private const string Command = "m.php/EN";

    // A text box that EN has an argument for.
    private const string OfCommand = "argument";
    private const char Between = '\n';

    /// <summary>The fields; nothing on the form of another command, or of an event that has no questions.</summary>
    public static Html Of(CommandContext context, string command, FormValues values) =>
        Html.Join(QuestionsOf(context, command, values).Select(question => Field(question, values)));

    /// <summary>What was typed, as arguments.</summary>
    public static IEnumerable<(string Code, string Value)> ArgumentsOf(CommandContext context, string command, FormValues typed) =>
        from question in QuestionsOf(context, command, typed)
        let answer = question.Choices.IsEmpty ? typed.First(question.Code) : string.Join(Between, typed.All(question.Code))
        where !string.IsNullOrEmpty(answer)
        select (question.Code, answer);

    /// <summary>
    /// The questions that need an answer and have none. Those of text boxes are left to EN, which has an error for them; of the others the guide says nothing,
    /// so that only the site's own form asks for them.
    /// </summary>
    public static ImmutableArray<string> Unanswered(CommandContext context, string command, FormValues typed)
    {
        HashSet<string> answered = [.. ArgumentsOf(context, command, typed).Select(argument => argument.Code)];
        return
        [
            .. QuestionsOf(context, command, typed)
                .Where(question => question.IsRequired && question.Kind != OfCommand && !answered.Contains(question.Code))
                .Select(question => question.Text),
        ];
    }

    /// <summary>What a request answers to a question; null where it says nothing, as all that come from elsewhere.</summary>
    public static string? AnswerOf(QuestionRow question, AdditionalArguments arguments)
    {
        if (arguments[SiteCommands.QuestionCode(question.Number)] is not { } sent)
            return null;
        return question.Choices.IsEmpty
            ? sent
            : string.Join(", ", question.Choices.Where(choice => sent.Split(Between).Contains(choice.Text)).Select(choice => choice.Text));
    }

    private static IEnumerable<AskedQuestion> QuestionsOf(CommandContext context, string command, FormValues values)
    {
        if (command != Command || context.Events.Find(values.First("MK")) is not { } row)
            return [];
        return SiteCommands
            .LabelledTextBoxes(row)
            .Select(box => new AskedQuestion(box.Code, box.Label, OfCommand, box.IsRequired, null, null, []))
            .Concat(
                SiteCommands
                    .QuestionsOf(context, row)
                    .Where(question => question.IsShown)
                    .Select(question => new AskedQuestion(
                        SiteCommands.QuestionCode(question.Number),
                        question.Text,
                        question.Kind,
                        question.IsRequired,
                        question.Lines,
                        question.Characters,
                        question.Choices
                    ))
            );
    }

    private static Html Field(AskedQuestion question, FormValues values) =>
        question.Kind switch
        {
            "checkBoxes" => Choices(question, "checkbox", values),
            "optionButtons" => Choices(question, "radio", values),
            "dropDownList" => Labelled(question, DropDown(question, values)),
            "textBoxOfLines" => Labelled(question, TextArea(question, values.First(question.Code))),
            _ => Labelled(
                question,
                Html.Of($"<input name=\"{question.Code}\" value=\"{values.First(question.Code)}\"{Size("size", question)}{Required(question)}>")
            ),
        };

    private static Html Labelled(AskedQuestion question, Html input) => Html.Of($"<p><label>{Label(question)} {input}</label></p>\n");

    private static Html Label(AskedQuestion question) => Html.Of($"{question.Text}{(question.IsRequired ? Html.OfOwnMarkup(" <b>(required)</b>") : default)}");

    private static Html Required(AskedQuestion question) => question.IsRequired ? Html.OfOwnMarkup(" required") : default;

    private static Html Size(string attribute, AskedQuestion question) =>
        question.Characters is > 0 and { } characters ? Html.Of($" {attribute}=\"{characters}\"") : default;

    private static Html DropDown(AskedQuestion question, FormValues values)
    {
        IEnumerable<Html> options = question.Choices.Select(choice => Html.Of($"<option{Mark(question, choice, values, " selected")}>{choice.Text}</option>"));
        Html none = question.Choices.Any(choice => choice.IsChosen) ? default : Html.OfOwnMarkup("<option value=\"\">Choose</option>");
        return Html.Of($"<select name=\"{question.Code}\"{Required(question)}>{none}{Html.Join(options)}</select>");
    }

    // Of check boxes a browser cannot require one of several.
    private static Html Choices(AskedQuestion question, string type, FormValues values) =>
        Html.Of(
            $"""
            <fieldset><legend>{Label(question)}</legend>
            {Html.Join(question.Choices.Select(choice => Choice(question, choice, type, Mark(question, choice, values, " checked"))))}
            </fieldset>

            """
        );

    private static Html Choice(AskedQuestion question, QuestionChoice choice, string type, Html mark)
    {
        Html required = type == "radio" ? Required(question) : default;
        Html input = Html.Of($"<input type=\"{type}\" name=\"{question.Code}\" value=\"{choice.Text}\"{mark}{required}>");
        return Html.Of($"<label class=\"check\">{input} {choice.Text}</label>\n");
    }

    private static Html TextArea(AskedQuestion question, string? text)
    {
        string rows = (question.Lines ?? 3).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Html.Of($"<textarea name=\"{question.Code}\" rows=\"{rows}\"{Size("cols", question)}{Required(question)}>{text}</textarea>");
    }

    private static Html Mark(AskedQuestion question, QuestionChoice choice, FormValues values, string mark) =>
        (values.All(question.Code) is { Count: > 0 } typed ? typed.Contains(choice.Text) : choice.IsChosen) ? Html.OfOwnMarkup(mark) : default;

    private sealed record AskedQuestion(
        string Code,
        string Text,
        string Kind,
        bool IsRequired,
        int? Lines,
        int? Characters,
        ImmutableArray<QuestionChoice> Choices
    );
}
