using WebEx.Site.Kernel;

namespace WebEx.Site.Inspector;

/// <summary>Something that a button of the inspector does with a site.</summary>
/// <param name="Name">What the form sends.</param>
/// <param name="Label">What the button says.</param>
/// <param name="RunAsync">Does it.</param>
internal sealed record InspectorAction(string Name, string Label, Func<SiteRegistry, LiveSite, Task> RunAsync);
