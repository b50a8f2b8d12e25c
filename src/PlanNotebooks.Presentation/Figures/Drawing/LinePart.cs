namespace PlanNotebooks.Figures.Drawing;

/// <summary>A straight line from one point of the picture to another.</summary>
internal readonly record struct LinePart(double X1, double Y1, double X2, double Y2)
{
    /// <summary>Whether some of the line lies in a box.</summary>
    public bool Crosses(Box box)
    {
        var (from, to) = (0.0, 1.0);
        return Clip(X1, X2 - X1, box.Left, box.Right, ref from, ref to)
            && Clip(Y1, Y2 - Y1, box.Top, box.Bottom, ref from, ref to);
    }

    /// <summary>Narrows the part of the line, from 0 to 1, to what lies between two bounds; false where nothing is left.</summary>
    private static bool Clip(double start, double step, double low, double high, ref double from, ref double to)
    {
        if (step == 0)
            return start >= low && start <= high;
        var (first, second) = ((low - start) / step, (high - start) / step);
        from = Math.Max(from, Math.Min(first, second));
        to = Math.Min(to, Math.Max(first, second));
        return from < to;
    }
}
