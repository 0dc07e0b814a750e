using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>A reply that is being put together, and what should be read from it.</summary>
internal sealed partial class ReplyText
{
    private const int MostElements = 3;

    private readonly GeneratedCommand _command;
    private readonly ReplyModel _reply;
    private readonly Random _random;
    private readonly bool _isMarkup;
    private readonly ValidValues _values;
    private readonly List<(string Code, string Value)> _sent = [];
    private readonly Dictionary<string, object> _expected = new(StringComparer.Ordinal);

    /// <param name="command">The command that is answered.</param>
    /// <param name="random">Chooses.</param>
    /// <param name="isMarkup">True where the values go into markup, which may be XML.</param>
    public ReplyText(GeneratedCommand command, Random random, bool isMarkup = false)
    {
        _isMarkup = isMarkup;
        _command = command;
        _reply = command.Model.Reply ?? ReplyModel.Usual;
        _random = random;
        _values = new ValidValues(random, command.Centers.First());
    }

    /// <summary>The first status value of success; null where no status is sent.</summary>
    public string? SuccessWord => _reply.Statuses is { Count: > 0 } words ? words[0] : null;

    /// <summary>A success with all that is promised, and some of what is not.</summary>
    public static ReplyText Success(GeneratedCommand command, Random random, string? without = null) =>
        new ReplyText(command, random).With((command.Model.Reply ?? ReplyModel.Usual).Success, without);

    /// <summary>A success in markup.</summary>
    public static ReplyText SuccessInMarkup(GeneratedCommand command, Random random, string? without = null) =>
        new ReplyText(command, random, isMarkup: true).With(command.Model.Reply!.Markup!.Elements, without);

    /// <summary>A failure with some of what can come with it.</summary>
    public static ReplyText Failure(GeneratedCommand command, Random random, string error)
    {
        var sent = new ReplyText(command, random);
        sent.Add("RS", error);
        foreach (ReplyParameter parameter in sent._reply.Failure)
            sent.AddRandom(parameter, isPromised: false);
        return sent;
    }

    /// <summary>Codes and values as they go into a response; a value in XML is encoded already.</summary>
    public IReadOnlyList<(string Code, string Value)> Sent => _sent;

    public void Add(string code, string value) => _sent.Add((code, value));

    /// <summary>As a query, with the constants, AT and the status in front, as the guide prints them.</summary>
    public string ToQuery(string? status, string? at = null, string? constant = null) =>
        string.Join("&", Pairs(status, at, constant).Select(pair => $"{pair.Code}={Uri.EscapeDataString(pair.Value)}"));

    /// <summary>As a page with a form that posts it.</summary>
    public string ToFormPage(string? status) =>
        "<html><body onload=\"document.forms[0].submit()\"><form method=\"post\" action=\"https://www.example.com/back\">"
        + string.Concat(Pairs(status, null, null).Select(pair => $"<input type=\"hidden\" name=\"{pair.Code}\" value=\"{WebUtility.HtmlEncode(pair.Value)}\">"))
        + "</form></body></html>";

    /// <summary>As markup.</summary>
    public string ToMarkup(string? status)
    {
        ReplyMarkup markup = _reply.Markup!;
        IEnumerable<(string Code, string Value)> elements = status is null ? _sent : _sent.Prepend(("Status", status));
        return $"<{markup.Root}>{string.Concat(elements.Select(element => $"<{element.Code}>{element.Value}</{element.Code}>"))}</{markup.Root}>";
    }

    /// <summary>Every property of the reply holds what was sent, or nothing.</summary>
    public void ShouldBeIn(WebExReply reply)
    {
        foreach (ReplyParameter parameter in _reply.Success.Concat(_reply.Markup?.Elements ?? default).Concat(_reply.Failure))
        {
            object? read = _command.Reply.GetProperty(parameter.Name)!.GetValue(reply);
            string place = $"{parameter.Name} of {reply.Text}";
            if (parameter.Parts.Count == 0)
                read.ShouldBe(_expected.GetValueOrDefault(parameter.Name), place);
            else
                ItemsOf(read!, parameter).ShouldBe(_expected.GetValueOrDefault(parameter.Name) as List<string> ?? [], place);
        }
    }

    /// <summary>The parameters as they should be kept.</summary>
    public void ShouldBeKeptIn(WebExReply reply)
    {
        foreach ((string code, string value) in _sent)
            reply.Parameters.ShouldContain(new KeyValuePair<string, string>(code, value), reply.Text);
    }

    // Most parameters that are not promised are left out now and then.
    private ReplyText With(IEnumerable<ReplyParameter> parameters, string? without)
    {
        foreach (ReplyParameter parameter in parameters.Where(parameter => parameter.Name != without))
            AddRandom(parameter, parameter.IsPromised);
        return this;
    }

    // Where several statuses mean success, the parameter that holds them is sent as the status.
    private void AddRandom(ReplyParameter parameter, bool isPromised)
    {
        bool isStatus = parameter.Code == _reply.StatusCode && _reply.Statuses.Count > 0;
        if ((!isPromised && _random.Next(5) == 0) || _sent.Exists(sent => sent.Code == parameter.Code))
            return;
        if (isStatus)
            _expected[parameter.Name] = Enum.Parse(PropertyType(parameter.Name), parameter.Choice!.Values.First(value => value.Token == SuccessWord).Name);
        else if (parameter.Parts.Count > 0)
            AddList(parameter);
        else
            _expected[parameter.Name] = AddOne(parameter, parameter.Code, PropertyType(parameter.Name));
    }

    private Type PropertyType(string name)
    {
        Type type = _command.Reply.GetProperty(name).ShouldNotBeNull(name).PropertyType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    private object AddOne(ReplyParameter parameter, string code, Type type)
    {
        (object value, string wire) = One(parameter, type);
        _sent.Add((code, Encoded(wire)));
        return value;
    }

    private (object Value, string Wire) One(ReplyParameter parameter, Type type)
    {
        var argument = new ArgumentModel
        {
            Code = parameter.Code,
            Type = parameter.Type,
            Flag = parameter.Flag,
            Choice = parameter.Choice,
            List = parameter.Separator is { } separator ? new ListModel(IsOfNumbers: false, separator, "", "") : null,
        };
        object value = _values.One(argument, type);
        return (value, WireText.Of(argument, value)!);
    }

    private void AddList(ReplyParameter list)
    {
        var items = new List<string>();
        var packed = new List<string>();
        var elements = new StringBuilder();
        Type item = PropertyType(list.Name).GenericTypeArguments[0];
        int from = list.From ?? 1;
        int count = _random.Next(0, Math.Min(MostElements, (list.To ?? from + MostElements) - from + 1) + 1);
        for (int number = from; number < from + count; number++)
        {
            var values = new List<string>();
            var wires = new List<string>();
            foreach (ReplyParameter part in list.Parts)
            {
                Type type = item.GetProperty(part.Name)!.PropertyType;
                (object value, string wire) = One(part, Nullable.GetUnderlyingType(type) ?? type);
                if (list.Separator is not null && value is string text)
                    value = wire = Packable(text, values.Count > 1);
                values.Add($"{part.Name}={Invariant(value)}");
                wires.Add(wire);
            }

            items.Add(string.Join("\u0001", values));
            if (list.Separator is not null)
                packed.Add(string.Join(list.Inner, wires));
            else if (list.Code.Length > 0)
                _ = elements.Append(Element(list, wires));
            else
                _sent.AddRange(list.Parts.Select((part, i) => (part.Code.Replace("{n}", number.ToString(CultureInfo.InvariantCulture)), wires[i])));
        }

        _expected[list.Name] = items;
        if (list.Separator is not null)
            _sent.Add((list.Code, string.Join(list.Separator, packed)));
        else if (list.OuterCode != list.Code)
            _sent.Add((list.OuterCode, elements.ToString()));
        else if (elements.Length > 0)
            AddElements(list.Code, elements.ToString());
    }

    private void AddElements(string code, string elements)
    {
        foreach (string inner in elements.Split($"<{code}>").Skip(1))
            _sent.Add((code, inner[..^$"</{code}>".Length]));
    }

    private string Element(ReplyParameter list, List<string> wires)
    {
        string name = list.Code.Split('/')[^1];
        string inner =
            list.Parts[0].Code.Length == 0
                ? Encoded(wires[0])
                : string.Concat(list.Parts.Select((part, i) => $"<{part.Code}>{Encoded(wires[i])}</{part.Code}>"));
        return $"<{name}>{inner}</{name}>";
    }

    private string Encoded(string wire) => _isMarkup && _reply.Markup is { IsXml: true } ? WebUtility.HtmlEncode(wire) : wire;

    private IEnumerable<(string Code, string Value)> Pairs(string? status, string? at, string? constant)
    {
        foreach (ReplyConstant sent in _reply.Constants)
            yield return (sent.Code, constant ?? sent.Value);
        if ((at ?? _command.Model.At) is { } command)
            yield return ("AT", command);
        if (status is not null)
            yield return (_reply.StatusCode, status);
        foreach ((string Code, string Value) pair in _sent)
            yield return pair;
    }

    // What begins like an element would be one, and what ends like a separator is not kept.
    // Only the second part may hold what separates the parts.
    private static string Packable(string text, bool isBehindSecond) =>
        LikeElement().Replace(isBehindSecond ? text.Replace(':', '_') : text, "_").Trim().Trim(';').Trim();

    private static IEnumerable<string> ItemsOf(object list, ReplyParameter parameter) =>
        ((System.Collections.IEnumerable)list)
            .Cast<object>()
            .Select(item =>
                string.Join("\u0001", parameter.Parts.Select(part => $"{part.Name}={Invariant(item.GetType().GetProperty(part.Name)!.GetValue(item)!)}"))
            );

    private static string Invariant(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    [GeneratedRegex(@";\s*[0-9]*:?")]
    private static partial Regex LikeElement();
}
