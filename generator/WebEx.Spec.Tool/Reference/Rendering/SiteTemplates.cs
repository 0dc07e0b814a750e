using Scriban;
using Scriban.Runtime;

namespace WebEx.Spec.Tool.Reference.Rendering;

/// <summary>Renders views by the embedded templates of a format, on one thread.</summary>
internal sealed class SiteTemplates(OutputFormat format)
{
    private readonly Dictionary<string, Template> _templates = new(StringComparer.Ordinal);

    // Making a context costs more than using it. A template within another one needs a further one.
    private readonly Stack<EscapingContext> _idle = new();

    /// <summary>The text that a template makes of a view, whose members it knows in snake case.</summary>
    /// <param name="name">The template.</param>
    /// <param name="root">What leads from the page to the root of the reference.</param>
    /// <param name="members">The view.</param>
    public Markup Render(string name, string root, params (string Name, object? Value)[] members)
    {
        var globals = new ScriptObject();
        globals.Import("code", Code);
        globals.Import("block", Block);
        globals.Import("partial", (string part, object view) => Render(part, root, ("view", view)));
        globals.SetValue("root", root, readOnly: true);
        foreach ((string member, object? value) in members)
            globals.SetValue(member, value, readOnly: true);
        EscapingContext context = _idle.TryPop(out EscapingContext? idle) ? idle : new EscapingContext(format);
        context.Root = root;
        context.PushGlobal(globals);
        string text = Find(name).Render(context);
        _ = context.PopGlobal();
        _idle.Push(context);
        return new Markup(text);
    }

    private Markup Code(string text) => new(format.Code(text));

    private Markup Block(string language, string text) => new(format.Block(language, text));

    private Template Find(string name)
    {
        if (_templates.TryGetValue(name, out Template? known))
            return known;
        Template template = Template.Parse(EmbeddedText.Of($"{format.Folder}/{name}.scriban"), name);
        if (template.HasErrors)
            throw new InvalidOperationException($"The template {name} has errors: {string.Join(" ", template.Messages)}");
        return _templates[name] = template;
    }
}
