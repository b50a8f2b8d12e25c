using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace PlanNotebooks;

/// <summary>Gives every report an id of its own, as <see cref="Corpus.Of(IEnumerable{Report})"/> does, where reports are read one at a
/// time.</summary>
/// <remarks>
/// The first report of a region, year and kind has these as its id; another, whose text differs, has a mark of its text behind them,
/// which is the same whatever else is read: 330100-2020-work-k3f9q2. The same text once more has a number. It keeps the ids that it
/// gave, and nothing else of the reports.
/// </remarks>
public sealed class UniqueIds
{
    private const string Digits = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int MarkLength = 6;
    private readonly Dictionary<string, (string Mark, int Copies)> _given = new(StringComparer.Ordinal);

    /// <summary>The report as it is, or, where another had its id before, under that id with a mark or a number.</summary>
    /// <param name="report">The next report.</param>
    public Report Of(Report report)
    {
        var mark = MarkOf(report.Text.Raw);
        if (_given.TryAdd(report.Id, (mark, 1)))
            return report;
        var marked = $"{report.Id}-{mark}";
        return _given[report.Id].Mark != mark && _given.TryAdd(marked, (mark, 1))
            ? report.WithId(marked)
            : report.WithId(NextTo(_given[report.Id].Mark == mark ? report.Id : marked, mark));
    }

    private string NextTo(string id, string mark)
    {
        string next;
        do
        {
            var copies = _given[id].Copies + 1;
            _given[id] = (_given[id].Mark, copies);
            next = $"{id}-{copies}";
        } while (!_given.TryAdd(next, (mark, 1)));
        return next;
    }

    private static string MarkOf(string text)
    {
        var hash = BitConverter.ToUInt64(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan())));
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
