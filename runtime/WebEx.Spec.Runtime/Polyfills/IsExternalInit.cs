#if NET8_0_OR_GREATER
// The type is a part of each init accessor's signature. What was compiled against the library for .NET Standard looks for it here, also where it runs on this
// one.
[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(System.Runtime.CompilerServices.IsExternalInit))]
#else
namespace System.Runtime.CompilerServices;

// The compiler asks for this type by name for init accessors and records; netstandard2.0 does not have it.
internal static class IsExternalInit;
#endif
