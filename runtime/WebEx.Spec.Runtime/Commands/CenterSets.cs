namespace WebEx;

internal static class CenterSets
{
    public static Centers ToSet(this Center center)
    {
        if (center is < Center.MeetingCenter or > Center.SupportCenter) throw new ArgumentOutOfRangeException(nameof(center), (int)center, "There is no such center.");
        return (Centers)(1 << (int)center);
    }
}
