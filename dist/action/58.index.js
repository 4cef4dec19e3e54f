"use strict";exports.id=58,exports.ids=[58],exports.modules={58:(function(o,r,s){s.r(r),s.d(r,{parseByLibrary:()=>a});var t=s(8082),n=s(3699);function a(d){return(0,n.K)(d,t.libraryDocuments)}})};
