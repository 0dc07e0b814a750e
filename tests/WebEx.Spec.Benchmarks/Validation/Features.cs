namespace WebEx.Benchmarks.Validation;

[Flags]
public enum Features : uint
{
    None = 0,
    Chat = 1,
    Video = 2,
    Mask = 4,
}
