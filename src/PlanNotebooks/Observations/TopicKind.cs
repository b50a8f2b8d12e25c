using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>What sort of thing a topic is, and which figures it narrows.</summary>
/// <param name="Endings">What the names of such things end with.</param>
/// <param name="Figures">The figures that such a thing has as well as its region, so that they are its own where it is the topic.</param>
internal sealed record TopicKind(WordClass Endings, WordClass Figures)
{
    /// <summary>金融服务业: a trade, whose figures are a part of the region's.</summary>
    public static TopicKind Trade { get; } = new(WordClasses.Of("sector-ending"), WordClasses.Of("narrowed"));

    /// <summary>县域经济, 民营经济: a part of the economy.</summary>
    public static TopicKind Economy { get; } = new(WordClasses.Of("economy"), WordClasses.Of("economy-figure"));

    /// <summary>开发区: a part of the region.</summary>
    public static TopicKind Zone { get; } = new(WordClasses.Of("zone-ending"), WordClasses.Of("zone-figure"));

    /// <summary>区属企业, 机场: whoever has figures of their own.</summary>
    public static TopicKind Holder { get; } = new(WordClasses.Of("owner-name"), WordClasses.Of("owner-figure"));

    /// <summary>民办教育, 学前教育: a part of the schools.</summary>
    public static TopicKind Schooling { get; } = new(WordClasses.Of("schooling-ending"), WordClasses.Of("schooling-figure"));

    /// <summary>城乡居民养老保险: what people take part in.</summary>
    public static TopicKind Scheme { get; } = new(WordClasses.Of("scheme"), WordClasses.Of("scheme-figure"));
}
