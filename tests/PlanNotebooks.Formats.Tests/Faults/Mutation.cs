namespace PlanNotebooks.Formats.Tests.Faults;

/// <summary>Damages files as copying, cutting and editing do.</summary>
internal static class Mutation
{
    private const int LongestStretch = 64;
    private const string Odd = "0123456789.,%‰-−—~:/()（）<>&+·，。、；：亿万千百点两三年月日至和比增减负超约近\t\n\r\0\u0001\u202e\ufeff\ufffd\ud800　 \u00a0";

    /// <summary>A copy with one to five changes: a byte altered, a stretch left out, written twice or moved; one in six is cut
    /// short.</summary>
    public static byte[] Of(byte[] bytes, Random random)
    {
        var mutant = bytes.ToList();
        for (var i = random.Next(1, 6); i > 0 && mutant.Count > 1; i--)
            Change(mutant, random);
        return random.Next(6) == 0 ? [.. mutant[..random.Next(mutant.Count)]] : [.. mutant];
    }

    /// <summary>A copy with one to eight changes of whole characters: one put in from those that reports and their damage hold, a
    /// stretch left out, written twice or moved.</summary>
    public static string OfText(string text, Random random)
    {
        var mutant = text;
        for (var i = random.Next(1, 9); i > 0 && mutant.Length > LongestStretch; i--)
        {
            var at = random.Next(mutant.Length);
            var stretch = mutant[at..Math.Min(mutant.Length, at + random.Next(1, LongestStretch))];
            var without = mutant.Remove(at, stretch.Length);
            mutant = random.Next(4) switch
            {
                0 => mutant.Insert(at, Odd[random.Next(Odd.Length)].ToString()),
                1 => without,
                2 => mutant.Insert(at, stretch),
                _ => without.Insert(random.Next(without.Length + 1), stretch),
            };
        }

        return mutant;
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
