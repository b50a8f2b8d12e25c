using DocumentFormat.OpenXml.Wordprocessing;

namespace PlanNotebooks.Formats.Word;

/// <summary>How one level of a numbered list looks.</summary>
/// <param name="Index">The level, from 0.</param>
/// <param name="Start">Its first number.</param>
/// <param name="Format">Word's name of the numerals: <c>decimal</c>, <c>chineseCounting</c>.</param>
/// <param name="Text">The number with what stands around it: <c>（%1）</c>.</param>
/// <param name="IsLegal">Whether the numbers of the levels above stand in it in digits, however they look there.</param>
internal sealed record NumberingLevel(int Index, int Start, string Format, string Text, bool IsLegal)
{
    /// <summary>Reads a level.</summary>
    public static NumberingLevel Of(Level level) =>
        new(
            level.LevelIndex.Number() ?? 0,
            level.StartNumberingValue?.Val.Number() ?? 1,
            level.NumberingFormat?.Val?.InnerText ?? "decimal",
            level.LevelText?.Val?.Value ?? "",
            level.IsLegalNumberingStyle is { } legal && !legal.Val.IsOff()
        );
}
