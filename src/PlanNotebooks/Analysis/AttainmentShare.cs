using PlanNotebooks.Languages;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>How many targets were met, of one indicator or one region.</summary>
/// <param name="Code">The indicator's or the region's code.</param>
/// <param name="Name">Its name, in English with the Chinese.</param>
/// <param name="Met">The targets met.</param>
/// <param name="AboutMet">Those of about (左右) that were nearly reached.</param>
/// <param name="Missed">The targets missed.</param>
/// <param name="NotComparable">The targets that could not be judged.</param>
public sealed record AttainmentShare(string Code, string Name, int Met, int AboutMet, int Missed, int NotComparable)
{
    /// <summary>The targets that were judged.</summary>
    public int Judged => Reached + Missed;

    /// <summary>100 × (met + about met) ÷ judged, in % to one decimal; null where none was judged.</summary>
    public decimal? Share => Judged == 0 ? null : decimal.Round(100m * Reached / Judged, 1, MidpointRounding.AwayFromZero);

    /// <summary>The targets met or about met.</summary>
    internal int Reached => Met + AboutMet;

    internal static IEnumerable<Column<AttainmentShare>> Columns(string heading) =>
        [
            Column.Of("code", (AttainmentShare row) => row.Code, hidden: true),
            Column.Of("name", (AttainmentShare row) => row.Name, heading),
            Column.Of("met", (AttainmentShare row) => row.Met, "Met 完成"),
            Column.Of("about_met", (AttainmentShare row) => row.AboutMet, "About met 基本完成"),
            Column.Of("missed", (AttainmentShare row) => row.Missed, "Missed 未完成"),
            Column.Of("not_comparable", (AttainmentShare row) => row.NotComparable, "Not comparable 不可比"),
            Column.Of(
                "share",
                (AttainmentShare row) => row.Share,
                "Share met 完成率",
                row => row.Share is { } share ? Amounts.Of(share, "%") : ""
            ),
        ];
}
