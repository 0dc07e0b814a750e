#if !NET9_0_OR_GREATER
namespace System.Runtime.CompilerServices;

// .NET 8 lacks it; compilers from C# 13 up know it by its name.
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property, Inherited = false)]
internal sealed class OverloadResolutionPriorityAttribute(int priority) : Attribute
{
    public int Priority { get; } = priority;
}
#endif
