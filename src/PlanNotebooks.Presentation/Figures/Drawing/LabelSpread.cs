namespace PlanNotebooks.Figures.Drawing;

/// <summary>Moves labels under each other apart until none touches another.</summary>
internal static class LabelSpread
{
    /// <summary>The tops of labels, near their wishes, each clear of the one before, from the top to the bottom.</summary>
    /// <param name="wishes">The wished top and the height of each, in any order.</param>
    /// <param name="top">The highest top.</param>
    /// <param name="bottom">The lowest end; labels too many for the room run over it.</param>
    public static double[] Place(IReadOnlyList<(double Top, double Height)> wishes, double top, double bottom)
    {
        var order = Enumerable.Range(0, wishes.Count).OrderBy(i => wishes[i].Top + wishes[i].Height / 2).ToArray();
        var tops = new double[wishes.Count];
        var next = top;
        foreach (var i in order)
        {
            tops[i] = Math.Max(next, wishes[i].Top);
            next = tops[i] + wishes[i].Height;
        }
        var limit = Math.Max(bottom, top + wishes.Sum(wish => wish.Height));
        foreach (var i in order.Reverse())
        {
            tops[i] = Math.Min(tops[i], limit - wishes[i].Height);
            limit = tops[i];
        }
        return tops;
    }
}
