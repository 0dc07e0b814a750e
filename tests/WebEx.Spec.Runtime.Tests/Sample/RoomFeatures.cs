namespace WebEx.Tests.Sample;

[Flags]
public enum RoomFeatures : uint
{
    None = 0,
    Chat = 1u << 0,
    Video = 1u << 1,
    RemoteControl = 1u << 2,
    Recording = 1u << 31,
}
