using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Vectors.Kinds;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>Texts that a command is read from, and what is expected of them.</summary>
/// <param name="command">The command.</param>
/// <param name="id">Its id.</param>
/// <param name="center">The center in which they are read.</param>
internal sealed class ReadText(CommandModel command, string id, CenterSet center)
{
    /// <summary>What every text has to hold to be read at all: the texts that the command always demands.</summary>
    public VectorFields Needed
    {
        get
        {
            var needed = new VectorFields();
            foreach (ArgumentModel argument in command.Arguments.Where(IsNeverMissing))
                needed.Add(argument.Name, ArgumentTesters.Of(argument).Usual(argument, center));
            return needed;
        }
    }

    /// <summary>The query of a request.</summary>
    public string Query(VectorFields request) => WireForm.Query(WireForm.Pairs(command, request));

    /// <summary>A query with further pairs behind it, which are text already.</summary>
    public static string Joined(string query, string more) => query.Length == 0 ? more : $"{query}&{more}";

    /// <summary>A text that is read, with what it holds beside the arguments and what is odd about it.</summary>
    public Vector Read(
        VectorKind kind,
        string name,
        int line,
        string text,
        VectorFields arguments,
        (string Code, string Value)[]? additional = null,
        params Fault[] faults
    )
    {
        var expected = new VectorFields { ["readable"] = true, ["arguments"] = arguments };
        if (additional is { Length: > 0 })
            expected.Add("additional", (object[])[.. additional.Select(pair => (object)new object[] { pair.Code, pair.Value })]);
        return Of(kind, name, line, text, expected, faults);
    }

    /// <summary>A text that cannot be read.</summary>
    public Vector Unreadable(VectorKind kind, string name, int line, string text, params Fault[] faults) =>
        Of(kind, name, line, text, new VectorFields { ["readable"] = false }, faults);

    private Vector Of(VectorKind kind, string name, int line, string text, VectorFields expected, Fault[] faults)
    {
        if (faults.Length > 0)
            expected.Add("faults", (object[])[.. faults.Select(fault => fault.ToFields())]);
        return new Vector(kind, id, name, line, new VectorFields { ["center"] = CenterList.NameOf(center), ["text"] = text }, expected);
    }

    private bool IsNeverMissing(ArgumentModel argument) =>
        argument is { IsTextual: true, Numbered: null, Required.IsAlways: true } && (argument.Centers & command.Centers) == command.Centers;
}
