namespace WebEx.Spec.Emission.CSharp;

/// <summary>A call in generated code, argument by argument.</summary>
/// <param name="method">What is called.</param>
/// <param name="first">The first arguments, as C#.</param>
internal sealed class Invocation(string method, params string[] first)
{
    private readonly List<string> _arguments = [.. first];

    /// <summary>The call as a statement.</summary>
    public string Statement => $"{this};";

    /// <summary>Adds arguments.</summary>
    public Invocation With(params string[] arguments)
    {
        _arguments.AddRange(arguments);
        return this;
    }

    /// <summary>Adds an argument, where there is one.</summary>
    public Invocation WithOptional(string? argument)
    {
        if (argument is not null)
            _arguments.Add(argument);
        return this;
    }

    /// <summary>Adds an argument by name, where there is one.</summary>
    public Invocation WithNamed(string name, string? argument) => WithOptional(argument is null ? null : $"{name}: {argument}");

    /// <summary>Adds <c>name: true</c>, where that holds.</summary>
    public Invocation WithFlag(string name, bool holds) => WithNamed(name, holds ? "true" : null);

    /// <summary>The call as an expression.</summary>
    public override string ToString() => $"{method}({string.Join(", ", _arguments)})";
}
