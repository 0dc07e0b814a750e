#if !NET8_0_OR_GREATER
namespace System.Diagnostics.CodeAnalysis;

// The compiler reads the attribute by name; netstandard2.0 does not have it.
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
#endif
