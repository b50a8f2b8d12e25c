using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;
using PlanNotebooks.Regions;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Frames;

/// <summary>Reads region, kind, years and title from a report's text.</summary>
internal static class FrameReader
{
    private const int HeadLength = 1500;
    private const int LongestTitle = 80;
    private static readonly WordClass PlanNames = WordClasses.Of("plan-name");
    private static readonly WordClass Executions = FrameWords.Of("execution");
    private static readonly WordClass Adjusting = FrameWords.Of("plan-changed");
    private static readonly WordClass Works = new(["政府工作", "作工作报告"]);
    private static readonly WordClass Given = WordClasses.Of("report-given");
    private static readonly string[] TitleEnds = ["——", "--", "各位代表", "来源"];

    /// <summary>The frame of a report.</summary>
    public static ReportFrame Read(ReportText text)
    {
        var printed = Folding.Fold(text.Raw[..Math.Min(HeadLength, text.Raw.Length)]);
        var evidence = Years.EvidenceOf(text.Folded, Folding.Fold(text.Document.Named), printed);
        var plan = Years.PlanYearOf(evidence);
        var named = YearSummary.Of(text.Folded);
        var months = named is null ? PartOf(text.Folded) : null;
        return new ReportFrame(
            RegionFinder.Find(text.Folded, Folding.Fold(text.Document.Named)),
            KindOf(text.Folded, text.Document.Named),
            months is null && !Adjusts(text.Folded) ? plan - 1 : plan,
            plan,
            TitleOf(text)
        )
        {
            Months = months,
            IsAdoptedPlan = named is (_, true) || IsAdopted(text.Folded),
            SummaryYear = named is (var told, false) && told + 1 == plan ? told : null,
            OutlineYears = Years.OutlineOf(text.Folded) is { } outline && outline.From == plan ? outline : null,
            YearEvidence = evidence,
        };
    }

    private static string? PartOf(string text)
    {
        var head = text.AsSpan(0, Math.Min(HeadLength, text.Length));
        var at = Executions.IndexIn(head);
        var part = PartYear.Before(head, Math.Max(0, at))?.Months ?? PartYear.InHead(head)?.Months ?? PartYear.OfTitle(head);
        return part is null ? PartYear.OfUntitled(head)?.Months : PartYear.UpTo(head, part) ?? part;
    }

    /// <summary>关于青山区2023年预算调整方案的报告 speaks of its own year.</summary>
    private static bool Adjusts(string text)
    {
        foreach (var line in text.AsSpan(0, Math.Min(HeadLength, text.Length)).EnumerateLines())
            if (TitleLine.MayBe(line, LongestTitle) && Adjusting.IsIn(line))
                return YearReader.In(line).Count > 0;
        return false;
    }

    private static bool IsAdopted(string text)
    {
        foreach (var line in text.AsSpan(0, Math.Min(HeadLength, text.Length)).EnumerateLines())
            if ((line.Length <= LongestTitle && AdoptedPlan.IsTitle(line)) || AdoptedPlan.PassedIn(line) is not null)
                return true;
        return false;
    }

    /// <summary>现在，我代表市人民政府向大会报告工作.</summary>
    private static bool Reports(ReadOnlySpan<char> head) =>
        head.IndexOf("人民政府", StringComparison.Ordinal) is var at and >= 0
        && head[at..].Contains("向大会报告", StringComparison.Ordinal);

    /// <summary>市长作政府工作报告,…会议还审查了2014年国民经济和社会发展计划…: whether a sentence before the words of the plan tells that the
    /// work report was given.</summary>
    private static bool IsGivenBefore(ReadOnlySpan<char> head, int plan)
    {
        var given = Given.IndexIn(head[..plan]);
        return given >= 0 && head[given..plan].Contains('。');
    }

    private static ReportKind KindOf(string text, string name)
    {
        var head = text.AsSpan(0, Math.Min(HeadLength, text.Length));
        if (PlanNames.IndexIn(head) is var plan and >= 0 && !IsGivenBefore(head, plan))
            return ReportKind.Plan;
        return Works.IsIn(head) || Reports(head) || Works.IsIn(name) || text.Contains("自身建设", StringComparison.Ordinal)
            ? ReportKind.Work
            : ReportKind.Unknown;
    }

    private static string? TitleOf(ReportText text)
    {
        foreach (var line in text.Text.AsSpan(0, Math.Min(HeadLength, text.Text.Length)).EnumerateLines())
            if (line.Length > 5 && TitleLine.MayBe(line, LongestTitle) && IsTitle(line))
                return Cut(line);
        return null;
    }

    /// <summary>A title without the date, the speaker and the address that the page set behind it.</summary>
    private static string Cut(ReadOnlySpan<char> line)
    {
        foreach (var end in TitleEnds)
            if (line.IndexOf(end, StringComparison.Ordinal) is var at and > 5)
                line = line[..at];
        return line.ToString();
    }

    private static bool IsTitle(ReadOnlySpan<char> line) =>
        line.Contains("工作报告", StringComparison.Ordinal)
        || (PlanNames.IsIn(line) && HeadingMark.Find(line).Level == 0);
}
