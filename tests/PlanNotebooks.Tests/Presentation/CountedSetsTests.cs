using System.Text.RegularExpressions;
using PlanNotebooks.Analysis;
using PlanNotebooks.Analysis.Checks;
using PlanNotebooks.Figures;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Presentation;
using PlanNotebooks.Tests.Analysis;

namespace PlanNotebooks.Tests.Presentation;

/// <summary>What a page says first can be quoted: few figures, each of a set that the sentence names.</summary>
public sealed partial class CountedSetsTests
{
    private static readonly Corpus Seeded = Corpus.Load(Seeds.Folder);

    private static readonly Corpus TwoRegions = Corpus.Of(
        ShortReport.Of(2017, "地区生产总值增长9%。"),
        ShortReport.Of(2018, "地区生产总值增长8%。刑事案件下降20%。", "地区生产总值增长7%以上。"),
        ShortReport.Of(2019, "地区生产总值增长7%。外贸出口增长97.98%。", "地区生产总值增长6%。")
    );

    public static TheoryData<Language> Languages => [Language.English, Language.Chinese];

    [Theory]
    [MemberData(nameof(Languages))]
    public void TheSentenceInLargeType_HasTwoFiguresAtMost(Language language)
    {
        using var spoken = Speech.In(language);
        foreach (var corpus in new[] { Seeded, TwoRegions })
        {
            Findings[] openings =
            [
                CorpusView.Found(corpus),
                AttainmentView.Findings(Attainment.Of(corpus)),
                YearView.Findings(YearOverYear.Of(corpus)),
                LadderView.Findings(TargetLadder.Of(corpus)),
                ReadingView.Findings(Coverage.Of(corpus), [], SenseChecks.Of(corpus)),
                AmbitionView.Findings(Ambition.Of(corpus)),
                SettingView.Findings(corpus),
            ];
            Assert.All(openings, one => Assert.InRange(Figures().Count(one.Sentences[0]), 0, 2));
        }
    }

    /// <summary>Targets that other publications hold are counted apart from the reports' own, and no sentence has their sum.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void TargetsOfOtherPublications_AreCountedApart(Language language)
    {
        using var spoken = Speech.In(language);
        string[] said =
        [
            MatrixView.Chart(AttainmentMatrix.Of(Seeded)).Title,
            .. AttainmentView.Findings(Attainment.Of(Seeded)).Sentences,
            .. SettingView.Findings(Seeded).Sentences.Take(2),
        ];
        Assert.All(said, one => Assert.DoesNotMatch(@"(?<!\d)(?:50|44)(?!\d)", one));
        Assert.All(
            said.Where(one => Regex.IsMatch(one, @"(?<!\d)(?:45|39)(?!\d)")),
            one => Assert.Contains("（†）", one.Replace("(†)", "（†）", StringComparison.Ordinal), StringComparison.Ordinal)
        );
    }

    /// <summary>Counted in seeds/statistics.tsv by hand: 187 third-party copies and 15 of a transcript, 11 without a publisher, 11 derived.
    /// </summary>
    [Fact]
    public void FiguresOfOtherPublications_AreSaidToBeWhatTheyAre()
    {
        Assert.Equal(
            "Of 337 figures beside the reports (†), 202 were seen in copies or transcripts by third parties, 11 name no publisher, "
                + "11 are derived (‡); 64 are targets, 84 are called preliminary or an estimate.",
            Assert.Single(CorpusView.OtherPublications(Seeded).Sentences)
        );
        Assert.Empty(CorpusView.OtherPublications(TwoRegions).Sentences);
        var derived = Seeded.Statistics.Figures.Where(figure => figure.Citation!.IsDerived).AsEnumerable().ToList();
        Assert.All(derived, figure => Assert.EndsWith(" ‡", ObservationText.Value(figure), StringComparison.Ordinal));
        Assert.All(
            Seeded.Statistics.Figures.Where(figure => !figure.Citation!.IsDerived && figure.Value is not null).AsEnumerable(),
            figure => Assert.EndsWith(" †", ObservationText.Value(figure), StringComparison.Ordinal)
        );
        Assert.Contains("‡", Findings.Of(ObservationText.Value(derived[0])).ToMimeBundle().Data["text/html"], StringComparison.Ordinal);
    }

    /// <summary>Less crime is the desired way, and no large rate changes another's colour.</summary>
    [Fact]
    public void AGridOfGrowth_TellsTheDesiredWay()
    {
        var (crime, exports) = (DistrictView.GrowthGrid(TwoRegions, 2018), DistrictView.GrowthGrid(TwoRegions, 2019));
        Assert.Equal("In 2018 all two growth rates went the desired way", crime.Title);
        Assert.Equal(["+8%", "−20%"], crime.Rows.Select(row => row.Cells[0].Text).Order(StringComparer.Ordinal));
        Assert.All(crime.Rows.Concat(exports.Rows), row => Assert.Equal(GridTone.Good, row.Cells[0].Tone));
        Assert.Contains(crime.Rows, row => row.Label.EndsWith("(less is better)", StringComparison.Ordinal));
        Assert.Contains(exports.Rows, row => row.Cells[0].Text == "+97.98%");
    }

    /// <summary>What was reported instead of a target's outcome says its measure in the language spoken.</summary>
    [Theory]
    [InlineData(Language.English, "(level)")]
    [InlineData(Language.Chinese, "（总量）")]
    public void WhatWasReportedInstead_SpeaksOneLanguage(Language language, string measure)
    {
        using var spoken = Speech.In(language);
        var corpus = Corpus.Of(
            ShortReport.Of(2018, "地区生产总值增长6%。", "主要预期目标是:一般公共预算收入增长7%。"),
            ShortReport.Of(2019, "地区生产总值增长7.1%。一般公共预算收入85亿元。")
        );
        Assert.Contains(measure, FollowUp.Unreported(corpus).ToText(), StringComparison.Ordinal);
    }

    /// <summary>Numbers, and not years.</summary>
    [GeneratedRegex(@"(?<![\d.,])(?!(?:19|20)\d\d(?!\d))\d[\d.,]*")]
    private static partial Regex Figures();
}
