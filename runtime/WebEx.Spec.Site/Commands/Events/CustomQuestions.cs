using System.Globalization;
using WebEx.Events;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>
/// Questions that a host thinks up: text boxes with a label (SE, EE), which have the numbers 1 to 15, then what CFAC, CFAD, CFAR and CFAT add. EN has
/// arguments for the text boxes alone; the others are answered in the site's own form, and what is selected at first is the answer of a program.
/// </content>
internal sealed partial class SiteCommands
{
    private static void AddQuestion(CommandContext context, string key, EventFormField? display, QuestionRow question)
    {
        EventRow row = EventWithForm(context, key);
        EventFormField field = display ?? EventFormField.Hidden;
        context.Questions.Put(
            question with
            {
                Event = row.Key,
                Number = TextBoxesOfEvent + 1 + QuestionsOf(context, row).Count(),
                IsShown = field != EventFormField.Hidden,
                IsRequired = field == EventFormField.Required,
            }
        );
    }

    private static QuestionRow NewQuestion(string kind, string text) =>
        new()
        {
            Event = "",
            Number = 0,
            Kind = kind,
            Text = text,
        };

    /// <summary>A question with one answer to choose.</summary>
    /// <param name="kind">The kind of question.</param>
    /// <param name="text">Its label.</param>
    /// <param name="choices">The labels of the choices by number.</param>
    /// <param name="selected">The number of the choice that is selected at first; null for none.</param>
    private static QuestionRow NewQuestion(string kind, string text, IndexedValues<string> choices, int? selected) =>
        NewQuestion(kind, text) with
        {
            Choices = [.. choices.Select(choice => new QuestionChoice(choice.Value, IsChosen: choice.Key == selected))],
        };

    /// <summary>The name of a question in the site's own form. The guide has no argument for its answer.</summary>
    internal static string QuestionCode(int number) => string.Create(CultureInfo.InvariantCulture, $"Question{number}");

    /// <summary>What CFAC, CFAD, CFAR and CFAT have added.</summary>
    internal static IEnumerable<QuestionRow> QuestionsOf(CommandContext context, EventRow row) => context.Questions.WithPrefix(row.Key + "/");

    /// <summary>All custom questions of an event in order.</summary>
    private static IEnumerable<CustomQuestion> CustomQuestionsOf(CommandContext context, EventRow row) =>
        LabelledTextBoxes(row)
            .Select(box => new CustomQuestion(box.Number, Listed(box.Label), MarkOf(box.IsRequired)))
            .Concat(QuestionsOf(context, row).Select(question => new CustomQuestion(question.Number, Listed(question.Text), MarkOf(question.IsRequired))));

    /// <summary>The text boxes of the form that have a label.</summary>
    internal static IEnumerable<(int Number, string Code, string Label, bool IsRequired)> LabelledTextBoxes(EventRow row) =>
        from number in Enumerable.Range(1, TextBoxesOfEvent)
        let code = TextBoxCode(number)
        let label = row.Value(code)
        where label is not null && FieldOf(row, code) != EventFormField.Hidden
        select (number, code, label, IsRequired(row, code));

    /// <summary>What was answered when somebody enrolls, by the number of the question.</summary>
    private static IEnumerable<(int Number, string Answer)> CustomAnswersOf(CommandContext context, EventRow row, EnrollInEvent request)
    {
        foreach ((int number, string answer) in request.TextBoxes)
            yield return (number, answer);
        foreach (QuestionRow question in QuestionsOf(context, row))
            yield return (
                question.Number,
                (question.IsShown ? EventQuestions.AnswerOf(question, request.AdditionalArguments) : null) ?? SelectedAtFirst(question)
            );
    }

    private static string SelectedAtFirst(QuestionRow question) =>
        string.Join(", ", question.Choices.Where(choice => choice.IsChosen).Select(choice => choice.Text));

    // The guide leaves open what the mark tells.
    private static int MarkOf(bool isRequired) => isRequired ? 1 : 0;

    // A semicolon ends an element of the lists of GC, GCA, GS and GSA.
    private static string Listed(string text) => text.Replace(';', ',').Trim();
}
