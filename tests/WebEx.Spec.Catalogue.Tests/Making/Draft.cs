namespace WebEx.Tests;

/// <summary>A request that is being put together: its values by property.</summary>
internal sealed class Draft(GeneratedCommand command)
{
    private Dictionary<string, object> _values = new(StringComparer.Ordinal);

    public GeneratedCommand Command => command;

    public AdditionalArguments? Additional { get; set; }

    /// <summary>The value of a property; null where nothing is given.</summary>
    public object? this[string property]
    {
        get => _values.GetValueOrDefault(property);
        set
        {
            if (value is null)
                _ = _values.Remove(property);
            else
                _values[property] = value;
        }
    }

    public bool Gives(string property) => _values.ContainsKey(property);

    public Draft Copy() => new(command) { _values = new(_values, StringComparer.Ordinal), Additional = Additional };

    public IWebExRequest ToRequest()
    {
        var request = (IWebExRequest)Activator.CreateInstance(command.Request)!;
        foreach ((string name, object value) in _values)
            command.Request.GetProperty(name)!.SetValue(request, value);
        if (Additional is not null)
            command.Request.GetProperty(nameof(IWebExRequest.AdditionalArguments))!.SetValue(request, Additional);
        return request;
    }
}
