namespace PlanNotebooks.Lexicon;

/// <summary>The words that the grammar turns on, by class; the words themselves stand in words.tsv.</summary>
internal static class WordClasses
{
    /// <summary>Those that are looked for in whole sentences and clauses.</summary>
    private static readonly string[] Marked =
    [
        "attendance",
        "binding",
        "economy",
        "ensure",
        "estimate",
        "expected",
        "footnote-means",
        "nominal",
        "no-target",
        "note-means",
        "owner-name",
        "plan-heading",
        "plan-opening",
        "real",
        "review-heading",
        "scheme",
        "sector-ending",
        "seizing",
        "strive",
        "subject-tail",
        "target-cue",
        "turn",
        "words-target",
        "zone-ending",
    ];

    private static readonly Dictionary<string, WordClass> Classes = Load();

    /// <summary>The names of the classes.</summary>
    public static IEnumerable<string> Names => Classes.Keys;

    /// <summary>What the lines that a web site puts around a report begin with: 索引号, 发布日期.</summary>
    public static WordClass Metadata { get; } = Of("metadata");

    /// <summary>Words that soften or firm up a statement and are no part of what is counted: 预计, 力争, 确保.</summary>
    public static WordClass Hedge { get; } = Of("hedge");

    /// <summary>Words of time: 全年, 年内, 截至目前.</summary>
    public static WordClass Time { get; } = Of("time");

    /// <summary>Adverbs before a verb: 全面, 成功, 累计共.</summary>
    public static WordClass Adverb { get; } = Of("adverb");

    /// <summary>What may stand between a label and its number: 达到, 完成, 稳定在.</summary>
    public static WordClass Light { get; } = Of("light");

    /// <summary>Verbs without a meaning of their own at the head of a label: 实现, 完成.</summary>
    public static WordClass LightHead { get; } = Of("light-head");

    /// <summary>Words of growth: 增长, 提高, 增幅.</summary>
    public static WordClass Up { get; } = Of("up");

    /// <summary>Words of decline: 下降, 减少, 压减.</summary>
    public static WordClass Down { get; } = Of("down");

    /// <summary>What a change is measured against: 同比, 比上年.</summary>
    public static WordClass Compare { get; } = Of("compare");

    /// <summary>Verbs that define a count: 新增, 引进, 竣工.</summary>
    public static WordClass Verb { get; } = Of("verb");

    /// <summary>Nouns that name what is measured: 率, 总额, 增加值.</summary>
    public static WordClass MeasureNoun { get; } = Of("measure-noun");

    /// <summary>Labels that say nothing without what they belong to: 完成投资, 惠及, 利用率.</summary>
    public static WordClass Generic { get; } = Of("generic");

    /// <summary>The whole region before a label: 全区, 我市, 全社会.</summary>
    public static WordClass RegionPrefix { get; } = Of("region-prefix");

    /// <summary>What a completion is measured against: 年度计划, 全年任务.</summary>
    public static WordClass PastPlan { get; } = Of("past-plan");

    /// <summary>What announces the main expected targets: 主要预期目标.</summary>
    public static WordClass TargetCue { get; } = Of("target-cue");

    /// <summary>What a target in words says: 与经济增长基本同步, 完成市下达任务.</summary>
    public static WordClass VerbalTarget { get; } = Of("words-target");

    /// <summary>The words of one class.</summary>
    /// <exception cref="KeyNotFoundException">words.tsv has no such class.</exception>
    public static WordClass Of(string wordClass) => Classes[wordClass];

    private static Dictionary<string, WordClass> Load()
    {
        var classes = Vocabulary.Of(
            TsvTable
                .Embedded("words.tsv")
                .Rows.ToDictionary(row => row["class"], row => row.List("words"), StringComparer.Ordinal)
        );
        foreach (var name in Marked)
            classes[name].MarkInTexts();
        return classes;
    }
}
