using System.Text.RegularExpressions;
using PlanNotebooks.Analysis;
using PlanNotebooks.Figures;
using PlanNotebooks.Languages;
using PlanNotebooks.Presentation;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Tests.Languages;

/// <summary>What analyses tell of the seeds is in one language.</summary>
public sealed partial class PresentationLanguageTests
{
    private static readonly Corpus Seeded = Corpus.Load(Seeds.Folder);

    public static TheoryData<string> Names => [.. Told(Seeded).Select(part => part.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void InChinese_NoEnglishIsLeft(string name)
    {
        using var chinese = Speech.In(Language.Chinese);
        var text = Told(Seeded).Single(part => part.Name == name).Text();
        Assert.NotEmpty(text);
        Assert.Empty(EnglishWords().Matches(text).Select(match => match.Value).Distinct());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void InEnglish_SentencesHoldNoChineseButNamesInBrackets(string name)
    {
        if (!name.EndsWith("findings", StringComparison.Ordinal))
            return;
        var text = Told(Seeded).Single(part => part.Name == name).Text();
        Assert.DoesNotMatch("(?<![(（“\u4e00-\u9fff])[\u4e00-\u9fff]", Quoted().Replace(text, ""));
    }

    private static IEnumerable<(string Name, Func<string> Text)> Told(Corpus corpus)
    {
        yield return ("corpus findings", () => CorpusView.Findings(corpus).ToString());
        yield return ("corpus chart", () => Words(CorpusView.Chart(corpus)));
        yield return ("corpus growth", () => Words(CorpusView.Growth(corpus)));
        yield return ("ambition findings", () => AmbitionView.Findings(Ambition.Of(corpus)).ToString());
        yield return ("ambition chart", () => Words(AmbitionView.Chart(Ambition.Of(corpus))));
        yield return ("ambition table", () => Shown(Ambition.Of(corpus)));
        yield return ("attainment findings", () => AttainmentView.Findings(Attainment.Of(corpus)).ToString());
        yield return ("attainment table", () => Shown(Attainment.Of(corpus)));
        yield return ("followed findings", () => AttainmentView.Followed(corpus).ToString());
        yield return ("year findings", () => YearView.Findings(YearOverYear.Of(corpus)).ToString());
        yield return ("year table", () => Shown(YearOverYear.Of(corpus)));
        yield return ("year chart", () => Words(YearView.Growth(YearOverYear.Of(corpus), "330102")));
        yield return ("level chart", () => Words(YearView.Levels(YearOverYear.Of(corpus), "330102")));
        yield return (
            "district findings",
            () => DistrictView.Findings(DistrictAndCity.Of(corpus), RegionsSideBySide.Of(corpus)).ToString()
        );
        yield return ("district chart", () => Words(DistrictView.GrowthChart(DistrictAndCity.Of(corpus))));
        yield return ("district panels", () => Words(DistrictView.Panels(RegionsSideBySide.Of(corpus))));
        yield return ("ladder findings", () => LadderView.Findings(TargetLadder.Of(corpus)).ToString());
        yield return ("ladder chart", () => Words(LadderView.Chart(TargetLadder.Of(corpus))));
        yield return ("reading findings", () => ReadingView.Findings(Coverage.Of(corpus), [], []).ToString());
        yield return ("reading chart", () => Words(ReadingView.CoverageChart(Coverage.Of(corpus))));
    }

    private static string Words(Chart chart) => SourceNames().Replace(chart.ToFigure().Text, "");

    private static string Shown(Table table)
    {
        var cells = Enumerable
            .Range(0, Math.Min(table.RowCount, 20))
            .SelectMany(row => table.ShownColumns.Select(column => table.CellText(row, column)));
        return string.Join(
            '\n',
            table
                .ShownColumns.Select(column => table.Columns[column].Heading)
                .Concat(cells)
                .Append(table.Title ?? "")
                .Append(table.Note ?? "")
        );
    }

    /// <summary>Words of English: three letters and more, but for what Chinese texts write in Latin letters too.</summary>
    [GeneratedRegex("(?<![A-Za-z])(?!GDP|CPI)[A-Za-z]{3,}")]
    private static partial Regex EnglishWords();

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();

    [GeneratedRegex("[0-9a-f_]+\\.txt")]
    private static partial Regex SourceNames();
}
