namespace PlanNotebooks.Observations;

/// <summary>Why words stand in a label.</summary>
public enum LabelOrigin
{
    /// <summary>What is counted or measured: 城镇就业 of 新增城镇就业.</summary>
    Thing,

    /// <summary>What is done to it: 新增 of 新增城镇就业.</summary>
    Act,

    /// <summary>Whose figure it is, spoken of earlier: 金融服务业 of 金融服务业增加值.</summary>
    Owner,

    /// <summary>What the members of a list share: 吞吐量 of 旅客和货邮吞吐量, for 旅客吞吐量.</summary>
    Shared,

    /// <summary>What is not printed but meant: 镇 of 城镇居民, where the report prints 城乡居民.</summary>
    Implied,
}
