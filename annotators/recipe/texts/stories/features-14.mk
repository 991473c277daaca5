THE VIEW FROM THE SHED: we've forgotten how to enjoy a nil-nil

I'm going to say it. ⟦DATE|Saturday⟧ was great.

Yes, ⟦TEAM|Grimsby⟧ and ⟦TEAM|Barrow⟧ played out ninety minutes with nothing in the net. Yes, ⟦PERSON|Charlie Oakes⟧ hit the post with an open goal in front of him and ⟦PERSON|Femi Adu⟧ had a penalty saved by that big lad ⟦PERSON|Vasile Munteanu⟧. Yes, it rained sideways. But I had a pie, my daughter learned a new word off ⟦PERSON|Bernard⟧ in row F, and the ⟦TEAM|Mariners⟧ defended like their mortgage depended on it.

People came out of ⟦VENUE|Blundell Park⟧ moaning. No goals, no entertainment, they said. When did this start? We've had weeks of ⟦SCORE|4-3⟧ and ⟦SCORE|3-3⟧ on the telly and now everybody thinks a clean sheet is a printing error.

I blame the highlights. You get the goals and the celebrations, and some feller shouting "what a strike!" over the top. You don't get ⟦PERSON|Harry Meek⟧ reading a through ball for the ninth time and putting it in the stand. You don't get ⟦PERSON|Munteanu⟧ rolling around with a bad shoulder to run the clock down, the big cheat, God love him.

The gaffer, ⟦PERSON|Shaun Cribb⟧, gets stick because we don't score enough. Fair point. He knows we need a striker, he said so on ⟦ORG|Radio Humberside⟧. But we are fourth. FOURTH. We've been beaten twice since ⟦DATE|August⟧. A finish like that and we're in the play-offs, and if you'd offered me it ⟦DATE|last summer⟧ I'd have bitten your hand off up to the elbow.

So ⟦DATE|Tuesday⟧ it's ⟦TEAM|Harrogate⟧ away. I'm hoping for another dull one and a header from a corner in the last minute. I'm not greedy.

UTM.

⟦FURNITURE|Want to write for us? Email the editor.⟧
=====GOALS=====
