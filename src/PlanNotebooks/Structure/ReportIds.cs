using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace PlanNotebooks.Structure;

/// <summary>The ids of reports: region code, plan year, kind, and a mark of its words, so that an id is the same whatever else is
/// read: 330102-2020-plan-k3f9q2.</summary>
internal static class ReportIds
{
    private const string Unknown = "none";
    private const string Digits = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int MarkLength = 6;

    /// <summary>The id of a report.</summary>
    /// <param name="frame">What it says of itself.</param>
    /// <param name="folded">Its folded text; how it breaks its lines and parts its words is no part of a report, so that one in another
    /// format has the same id.</param>
    public static string Of(ReportFrame frame, string folded)
    {
        var region = frame.Region?.Code ?? Unknown;
        var year = frame.PlanYear?.ToString(CultureInfo.InvariantCulture) ?? Unknown;
        return $"{region}-{year}-{frame.Kind.ToString().ToLowerInvariant()}-{MarkOf(folded)}";
    }

    /// <summary>The id without its mark, as people who know of one such report write it: 330102-2020-plan.</summary>
    /// <param name="id">The id of a report.</param>
    public static string Plain(string id)
    {
        var end = id.Length;
        for (var (at, parts) = (0, 0); at < id.Length; at++)
            if (id[at] == '-' && ++parts == 3)
                end = Math.Min(end, at);
        return id[..end];
    }

    private static ReadOnlySpan<char> WithoutSpaces(string text)
    {
        var (characters, count) = (new char[text.Length], 0);
        foreach (var character in text)
            if (!char.IsWhiteSpace(character))
                characters[count++] = character;
        return characters.AsSpan(0, count);
    }

    private static string MarkOf(string folded)
    {
        var hash = BitConverter.ToUInt64(SHA256.HashData(MemoryMarshal.AsBytes(WithoutSpaces(folded))));
        return string.Create(
            MarkLength,
            hash,
            static (mark, rest) =>
            {
                for (var i = 0; i < mark.Length; i++)
                    (mark[i], rest) = (Digits[(int)(rest % (ulong)Digits.Length)], rest / (ulong)Digits.Length);
            }
        );
    }
}
