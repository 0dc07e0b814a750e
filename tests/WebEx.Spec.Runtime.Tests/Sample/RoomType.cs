namespace WebEx.Tests.Sample;

public enum RoomType
{
    Small = 1,
    Large = 2,
    Hall = 101,
}
