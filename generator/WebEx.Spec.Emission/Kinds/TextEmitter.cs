using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Kinds;

/// <summary>Text, and what is checked of every kind of text.</summary>
internal class TextEmitter : ArgumentEmitter
{
    /// <summary>What the names of the checks begin with.</summary>
    protected virtual string CheckPrefix => "";

    /// <inheritdoc/>
    public override IEnumerable<string> CheckOne(ArgumentView view)
    {
        ArgumentModel argument = view.Model;
        if (argument.Max is not null || argument.Min is not null)
            yield return LengthCheck.Of($"check.{CheckPrefix}Length", view.Name, argument, view.Identity());
        if (argument.Forbidden is { } forbidden)
            yield return Forbidden("Forbidden", view, view.Name, forbidden);
        if (argument.IsAscii)
            yield return new Invocation($"check.{CheckPrefix}Ascii", view.Name)
                .With(view.Identity())
                .WithOptional(SiteErrorLiteral.Of(argument.Errors.NotAscii))
                .Statement;
        if (argument.Fields is { } fields)
            yield return Fields(view, view.Name, fields);
        foreach (ChoiceValue token in argument.Tokens)
            yield return view.Check("check.Token", view.Name, CSharpLiteral.Of(token.Token));
    }

    /// <inheritdoc/>
    public override IEnumerable<string> CheckFamily(ArgumentView view)
    {
        ArgumentModel argument = view.Model;
        if (argument.Max is not null || argument.Min is not null)
            yield return LengthCheck.Of($"check.{CheckPrefix}Lengths", view.Value, argument, view.Identity());
        if (argument.Forbidden is { } forbidden)
            yield return Forbidden("Forbiddens", view, view.Value, forbidden);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> CheckEach(ArgumentView view)
    {
        if (view.Model.Fields is { } fields)
            yield return Fields(view, view.AtNumber, fields);
    }

    private string Forbidden(string check, ArgumentView view, string subject, string forbidden) =>
        new Invocation($"check.{CheckPrefix}{check}", subject, CSharpLiteral.Of(forbidden))
            .With(view.Identity())
            .WithOptional(SiteErrorLiteral.Of(view.Model.Errors.Characters ?? view.Model.Errors.Invalid))
            .Statement;

    private static string Fields(ArgumentView view, string subject, int fields) => view.Check("check.Fields", subject, CSharpLiteral.Of(fields));

    /// <inheritdoc/>
    public override ReaderValue Example(ArgumentModel argument, ExampleContext context)
    {
        string text = context.Text(argument);
        return Single(argument, CSharpLiteral.Of(text), text);
    }
}
