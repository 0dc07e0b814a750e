namespace WebEx;

internal static class CenterSets
{
    public static Centers ToSet(this Center center)
    {
        if (center is < Center.MeetingCenter or > Center.SupportCenter)
            throw new ArgumentOutOfRangeException(nameof(center), (int)center, "There is no such center.");
        return (Centers)(1 << (int)center);
    }

    // "Meeting Center and Training Center", for messages. Only a violation needs it, so it may cost what it costs.
    public static string ToWords(this Centers centers)
    {
        string[] names = centers.ToString().Replace("Center", " Center").Split([", "], StringSplitOptions.None);
        return names.Length < 2 ? names[0] : string.Join(", ", names, 0, names.Length - 1) + " and " + names[names.Length - 1];
    }
}
