using System.Collections.Immutable;
using WebEx.Site.Kernel;

namespace WebEx.Site.Pages;

/// <summary>A form that sends a command, made of what the catalogue says about its arguments, in the center that the browser is in.</summary>
internal static class CommandForm
{
    /// <param name="context">The page that it is on.</param>
    /// <param name="id">The command, such as <c>m.php/SM</c> and <c>m.php/CF@event</c>.</param>
    /// <param name="values">What it begins with.</param>
    /// <param name="fixedFields">Fields that the user does not choose: they have the value that it begins with, and are not shown.</param>
    /// <param name="only">The fields that it has, where these are not all; null for all.</param>
    public static Html Of(
        CommandContext context,
        string id,
        FormValues? values = null,
        ImmutableArray<string> fixedFields = default,
        ImmutableArray<string>? only = null
    )
    {
        CommandFacts facts = CommandTable.Of(id);
        values ??= FormValues.None;
        if (fixedFields.IsDefault)
            fixedFields = [];
        FormPlan plan = FormPlan.Of(facts);
        ImmutableArray<CommandField> fields = [.. FieldsOf(context, facts, values).Where(field => only is not { } some || some.Contains(field.Name))];
        ImmutableArray<CommandField> shown = [.. fields.Where(field => !fixedFields.Contains(field.Name))];
        bool isWhole = only is not null;
        return Html.Of(
            $"""
            <form method="post" action="{context.Request.HomePage.AbsolutePath}{FormSubmission.Page}" accept-charset="utf-8" class="command">
            {CommandButton.Hidden(FormSubmission.CommandName, id)}
            {(only is { } names ? CommandButton.Hidden(FormSubmission.OnlyField, string.Join(' ', names)) : default)}
            {Html.Join(
                fixedFields.Select(name => Html.Of($"{CommandButton.Hidden(name, values.First(name))}{CommandButton.Hidden(FormSubmission.FixedField, name)}"))
            )}
            {Token(context)}
            {Html.Join(plan.Order(shown.Where(field => isWhole || plan.IsMain(field))).Select(field => FormInput.Of(field, values)))}
            {EventQuestions.Of(context, id, values)}
            {More(shown.Where(field => !isWhole && !plan.IsMain(field)).ToImmutableArray(), values)}
            <p><button>{plan.Button}</button></p>
            </form>

            """
        );
    }

    /// <summary>The fields of a command in the center of the session that it is about, else in that of the browser.</summary>
    public static ImmutableArray<CommandField> FieldsOf(CommandContext context, CommandFacts facts, FormValues values)
    {
        Center center = context.Meetings.Find(values.First("MK"))?.Center ?? context.Session?.Center ?? Center.MeetingCenter;
        return CommandField.Of(FormArgument.Of(facts, CommandTable.CenterOf(facts.Command, center)));
    }

    /// <summary>The token of the login, as a command of the dialect takes it.</summary>
    public static Html Token(CommandContext context) =>
        context.Session is { CsrfToken.Length: > 0 } session ? CommandButton.Hidden("CSRF", session.CsrfToken) : default;

    private static Html More(ImmutableArray<CommandField> fields, FormValues values) =>
        fields.IsEmpty
            ? default
            : Html.Of(
                $"""
                <details><summary>More</summary>
                {Html.Join(fields.Select(field => FormInput.Of(field, values)))}
                </details>
                """
            );
}
