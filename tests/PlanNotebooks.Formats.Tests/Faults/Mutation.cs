namespace PlanNotebooks.Formats.Tests.Faults;

/// <summary>Damages files as copying, cutting and editing do.</summary>
internal static class Mutation
{
    private const int LongestStretch = 64;

    /// <summary>A copy with one to five changes: a byte altered, a stretch left out, written twice or moved; one in six is cut
    /// short.</summary>
    public static byte[] Of(byte[] bytes, Random random)
    {
        var mutant = bytes.ToList();
        for (var i = random.Next(1, 6); i > 0 && mutant.Count > 1; i--)
            Change(mutant, random);
        return random.Next(6) == 0 ? [.. mutant[..random.Next(mutant.Count)]] : [.. mutant];
    }

    private static void Change(List<byte> mutant, Random random)
    {
        var at = random.Next(mutant.Count);
        var stretch = mutant.GetRange(at, random.Next(1, Math.Min(LongestStretch, mutant.Count - at) + 1));
        switch (random.Next(4))
        {
            case 0:
                mutant[at] = (byte)random.Next(256);
                break;
            case 1:
                mutant.RemoveRange(at, stretch.Count);
                break;
            case 2:
                mutant.InsertRange(at, stretch);
                break;
            default:
                mutant.RemoveRange(at, stretch.Count);
                mutant.InsertRange(random.Next(mutant.Count + 1), stretch);
                break;
        }
    }
}
