using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>A reply that is being put together, and what should be read from it.</summary>
internal sealed class ReplyText(GeneratedCommand command, Random random)
{
    private readonly ValidValues _values = new(random, command.Centers.First());
    private readonly List<(string Code, string Value)> _sent = [];
    private readonly Dictionary<string, object> _expected = new(StringComparer.Ordinal);

    /// <summary>The first word of success; null where no status is sent.</summary>
    public string? SuccessWord => command.Model.Reply!.Statuses is { Count: > 0 } words ? words[0] : null;

    public void Add(string code, string value) => _sent.Add((code, value));

    /// <summary>A random value, or nothing now and then: most parameters are only sent in some cases. Lists are read by other means.</summary>
    public void AddRandom(ReplyParameter parameter)
    {
        if (parameter.Parts.Count > 0 || random.Next(5) == 0 || _sent.Exists(sent => sent.Code == parameter.Code)) return;
        var argument = new ArgumentModel
        {
            Code = parameter.Code,
            Type = parameter.Type,
            Flag = parameter.Flag,
            Choice = parameter.Choice,
            List = parameter.Separator is { } separator ? new ListModel(ArgumentType.Text, separator, "", "") : null,
        };
        Type type = command.Reply!.GetProperty(parameter.Name).ShouldNotBeNull(parameter.Name).PropertyType;
        object value = _values.One(argument, Nullable.GetUnderlyingType(type) ?? type);
        _sent.Add((parameter.Code, WireText.Of(argument, value)!));
        _expected[parameter.Name] = value;
    }

    /// <summary>As a BackURL is called.</summary>
    public string ToQuery(string? status)
    {
        IEnumerable<(string Code, string Value)> pairs = _sent;
        if (status is not null) pairs = pairs.Prepend((command.Model.Reply!.StatusCode, status));
        if (command.Model.At is { } at) pairs = pairs.Prepend(("AT", at));
        return "https://www.example.com/back?" + string.Join("&", pairs.Select(pair => $"{pair.Code}={Uri.EscapeDataString(pair.Value)}"));
    }

    public string ToMarkup(ReplyMarkup markup, string? status)
    {
        IEnumerable<(string Code, string Value)> elements = status is null ? _sent : _sent.Prepend(("Status", status));
        return $"<{markup.Root}>{string.Concat(elements.Select(element => $"<{element.Code}>{element.Value}</{element.Code}>"))}</{markup.Root}>";
    }

    /// <summary>Every property of the reply holds what was sent, or null.</summary>
    public void ShouldBeIn(WebExReply reply)
    {
        foreach (ReplyParameter parameter in command.Model.Reply!.Success.Concat(command.Model.Reply.Markup?.Elements ?? default).Concat(command.Model.Reply.Failure))
            if (parameter.Parts.Count == 0) command.Reply!.GetProperty(parameter.Name)!.GetValue(reply).ShouldBe(_expected.GetValueOrDefault(parameter.Name), $"{parameter.Name} of {reply.Text}");
        foreach ((string code, string value) in _sent) reply.Parameters.ShouldContain(new KeyValuePair<string, string>(code, value), reply.Text);
    }
}
