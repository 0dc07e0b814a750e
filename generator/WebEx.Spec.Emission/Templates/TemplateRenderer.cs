using System.Globalization;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace WebEx.Spec.Emission.Templates;

/// <summary>Renders views by the embedded templates, which are parsed once. A context serves one thread for all its files: making one costs more than using
/// it.</summary>
internal static class TemplateRenderer
{
    private static readonly Lazy<Template> Command = new(() => Load("Command.scriban"));
    private static readonly Lazy<Template> SharedEnum = new(() => Load("SharedEnum.scriban"));
    private static readonly Lazy<Template> ErrorCodes = new(() => Load("ErrorCodes.scriban"));
    private static readonly Lazy<Template> Handlers = new(() => Load("Handlers.scriban"));
    private static readonly Lazy<Template> Pages = new(() => Load("Pages.scriban"));
    private static readonly Lazy<Template> Links = new(() => Load("Links.scriban"));
    private static readonly Lazy<Template> TimeZones = new(() => Load("TimeZones.scriban"));

    [ThreadStatic]
    private static TemplateContext? t_context;

    /// <summary>The file of a command.</summary>
    public static string RenderCommand(ScriptObject view, CancellationToken cancellation) => Render(Command.Value, view, cancellation);

    /// <summary>The file of an enum that several commands use.</summary>
    public static string RenderSharedEnum(ScriptObject view, CancellationToken cancellation) => Render(SharedEnum.Value, view, cancellation);

    /// <summary>The file of the time zones.</summary>
    public static string RenderTimeZones(ScriptObject view, CancellationToken cancellation) => Render(TimeZones.Value, view, cancellation);

    /// <summary>The file of the error codes of all commands.</summary>
    public static string RenderErrorCodes(ScriptObject view, CancellationToken cancellation) => Render(ErrorCodes.Value, view, cancellation);

    /// <summary>The file of a server's handlers.</summary>
    public static string RenderHandlers(ScriptObject view, CancellationToken cancellation) => Render(Handlers.Value, view, cancellation);

    /// <summary>The file of the entry points.</summary>
    public static string RenderPages(ScriptObject view, CancellationToken cancellation) => Render(Pages.Value, view, cancellation);

    /// <summary>The file of the table of links.</summary>
    public static string RenderLinks(ScriptObject view, CancellationToken cancellation) => Render(Links.Value, view, cancellation);

    private static string Render(Template template, ScriptObject view, CancellationToken cancellation)
    {
        // A misspelt member in a template is a bug, not an empty text.
        TemplateContext context = t_context ??= new TemplateContext
        {
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            EnableRelaxedTargetAccess = false,
            LoopLimit = 0,
            LimitToString = 0,
            NewLine = "\n",
        };
        context.CancellationToken = cancellation;
        context.PushCulture(CultureInfo.InvariantCulture);
        context.PushGlobal(view);
        try
        {
            return template.Render(context);
        }
        catch (ScriptAbortException)
        {
            // The library's own word for a cancelled token; the compiler knows only the framework's.
            t_context = null;
            throw new OperationCanceledException(cancellation);
        }
        catch
        {
            // Whatever was half done stays with the context that is thrown away.
            t_context = null;
            throw;
        }
        finally
        {
            if (t_context is not null)
            {
                context.PopGlobal();
                context.PopCulture();
                context.Reset();
            }
        }
    }

    private static Template Load(string name)
    {
        using Stream stream = typeof(TemplateRenderer).Assembly.GetManifestResourceStream(name);
        using var reader = new StreamReader(stream);
        Template template = Template.Parse(reader.ReadToEnd().Replace("\r\n", "\n"), name);
        if (template.HasErrors)
            throw new InvalidOperationException($"The template {name} cannot be parsed: {string.Join(" ", template.Messages)}");
        return template;
    }
}
