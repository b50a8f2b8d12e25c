"use strict";
// A box that goes on past its edge shows on which side it does.
window.planMarkEdges = (box) => {
  const left = box.scrollLeft > 1;
  const right = box.scrollLeft + box.clientWidth < box.scrollWidth - 1;
  if (left || right) {
    box.dataset.more = left && right ? "both" : left ? "left" : "right";
  } else {
    delete box.dataset.more;
  }
};
