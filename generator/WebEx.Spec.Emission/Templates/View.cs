using Scriban.Runtime;

namespace WebEx.Spec.Emission.Templates;

/// <summary>
/// Builds what a template sees: names and finished text, so that a template only loops and branches. Script objects are filled by hand, because importing .NET
/// objects by reflection costs more than the rendering.
/// </summary>
internal static class View
{
    /// <summary>An object with members.</summary>
    public static ScriptObject Of(params (string Name, object? Value)[] members)
    {
        var view = new ScriptObject(members.Length);
        foreach ((string name, object? value) in members)
            view.SetValue(name, value, readOnly: false);
        return view;
    }

    /// <summary>A list of texts.</summary>
    public static ScriptArray List(IEnumerable<string> texts) => [.. texts];

    /// <summary>A list of objects.</summary>
    public static ScriptArray List(IEnumerable<ScriptObject> views) => [.. views];
}
