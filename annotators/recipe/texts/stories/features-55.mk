⟦TEAM|Luton⟧ strike kit deal and unveil third shirt

⟦TEAM|Luton Town⟧ have struck a four-year agreement with a new kit maker and shown off the first of three designs.

The home shirt, orange with a navy band, will be worn for the opener against ⟦TEAM|Wycombe⟧ on ⟦DATE|August 2⟧. The second is white. The third, black with a pattern of hat shapes, drew applause and a little laughter at ⟦VENUE|Kenilworth Road⟧ on ⟦DATE|Thursday⟧.

"It's a nod to the hatters," commercial director ⟦PERSON|Simone Arkwright⟧ said. "You either love it or you're wrong."

Captain ⟦PERSON|Teden Mbeki-Jones⟧ modelled it alongside goalkeeper ⟦PERSON|Sigurd Nes⟧, who'll be in pink. The defender is back in light training after the broken foot that finished his season in ⟦DATE|February⟧. "It's nice and light. I just hope we do it justice. A good start, a couple of clean sheets."

Manager ⟦PERSON|Rob Thackray⟧ has been at work on the squad. He wrapped up the signing of ⟦PERSON|Harley Innes⟧ from ⟦TEAM|Ross County⟧ on ⟦DATE|Tuesday⟧ and is close to a second striker. Scoring was the trouble in ⟦DATE|spring⟧. They failed to find the net in six of the last nine games, missed three penalties in a row and finished tenth, four points outside the places that matter.

"We know where we fell short," he said. "You can't win if you don't put the ball away. I've watched all the efforts that hit the post, I've had it on a loop, my missus thinks I need help."

Pre-season begins with a trip to ⟦TEAM|Hitchin Town⟧ ⟦DATE|next Friday⟧, followed by games at ⟦TEAM|Boreham Wood⟧ and ⟦TEAM|Stevenage⟧.

⟦FURNITURE|Shop the 2025-26 home kit now⟧
=====GOALS=====
