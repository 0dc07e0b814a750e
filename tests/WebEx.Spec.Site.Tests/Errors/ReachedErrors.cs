namespace WebEx.Site.Tests.Errors;

/// <summary>How the errors of each command were reached. The first way that is told counts.</summary>
internal sealed class ReachedErrors
{
    private readonly Dictionary<(string Command, string Error), string> _ways = [];

    public string? this[string command, string error] => _ways.GetValueOrDefault((command, error));

    /// <summary>A response came: the error by its member.</summary>
    public void Add(string command, string error, string way) => _ways.TryAdd((command, error), way);
}
