namespace WebEx.Tests;

/// <summary>Random numbers that are the same in every run: string.GetHashCode is not.</summary>
internal static class Seed
{
    public static Random For(string id, int round = 0)
    {
        uint hash = 2166136261;
        foreach (char c in id)
            hash = unchecked((hash ^ c) * 16777619);
        return new Random(unchecked((int)hash + (round * 7919)));
    }
}
