using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Structure;

/// <summary>The ids of reports: region code, plan year, kind, and a mark of its words, so that an id is the same whatever else is
/// read: 330102-2020-plan-k3f9q2.</summary>
internal static class ReportIds
{
    private const string Unknown = "none";
    private const string Digits = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int MarkLength = 6;
    private static readonly SearchValues<char> Spaces = SearchValues.Create(
        [.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(code => (char)code).Where(char.IsWhiteSpace)]
    );

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

    /// <summary>Copies the characters of a text that are no white space; how many there are.</summary>
    private static int CopyWithoutSpaces(ReadOnlySpan<char> text, Span<char> target)
    {
        var count = 0;
        while (!text.IsEmpty)
        {
            var run = text.UpTo(Spaces).Length;
            text[..run].CopyTo(target[count..]);
            count += run;
            text = text[Math.Min(text.Length, run + 1)..];
        }

        return count;
    }

    private static ulong HashOf(string folded)
    {
        var characters = ArrayPool<char>.Shared.Rent(folded.Length);
        var count = CopyWithoutSpaces(folded, characters);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(characters.AsSpan(0, count)), hash);
        ArrayPool<char>.Shared.Return(characters);
        return BitConverter.ToUInt64(hash);
    }

    private static string MarkOf(string folded)
    {
        var hash = HashOf(folded);
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
